/// Hashes of our own scripts and style sheets, worked out beforehand: SHA-256 of the runtime alone would take a third
/// of the time that a small deck takes altogether.
///
/// A text that is not in the table is hashed where it is used, so a stale table costs time and nothing else.
/// `GOLDEN=update swift test --filter KnownHashes` writes it anew; the same test fails when that is due.
package enum KnownHashes {
  /// SHA-256 of `text` in base64, if it is one of ours.
  static func hash(of text: UnsafeRawBufferPointer) -> String? {
    let sum = checksum(of: text)
    return table.first { $0.checksum == sum && $0.count == text.count }?.hash
  }

  /// Tells our own texts apart, nothing more: a multiplication for eight bytes.
  package static func checksum(of text: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0
    var position = 0
    while position + 8 <= text.count {
      sum = (sum ^ text.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      position += 8
    }
    for byte in text[position...] { sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
    return sum
  }

  /// In the order of ``Assets/all``.
  package static let table: [(checksum: UInt64, count: Int, hash: String)] = [
    (0x2ee4bcee86e884d0, 44347, "sC8VP71e32INT34fM5eVt5XUYDb3U8cbu5CtgyCV87E="),
    (0xf53637e3fe6cd111, 14287, "EayKVGJsvsWJsaXf4yZk1gI1+1wIl7bUImE1NdBi2Is="),
    (0xe55ad4094c831845, 604, "pX7Nqhbc9HpfXo8D26sJ+ffuu8owcYpssiroe1RJa3c="),
    (0x824311029c5b507c, 2905, "DMEjuhT6yhmb5MF3WBtc/kCSbfODYwhkJhUfSgTzWzg="),
    (0x9a0cc689dd8eb454, 4317, "y9zP9Vx0iUgDc0lhONXmc+zXgVff9HgWRG8RbfqDNpw="),
    (0x58f05680e51e2bd, 1144, "eIkvyhvZXWi+Psahl6UJjuNstW5QKm8haWW8G6SweoI="),
    (0xe0ffa2117a9396db, 1125, "6CmBU4MaRFqqhIeLZan9NzEWE2m2e6gOsNesCGCV/E0="),
    (0x3a6ee386d01fc493, 696, "BH6uNhv3T6iG/4lDCF9LRkCIYu/BqFfiFeV7gQb7Wsc="),
    (0xef6b1d08f5ce4c3f, 675, "0ir9z32P6HkiVd+MAI+hLkx+OSCZRIIE9ex+m5G560M="),
    (0xbcc5adfd9b486d58, 670, "qThfyntso/jgcksW1Vp8mesY77jna+LMxt238ga6DlM="),
    (0x7ded5b7fa201dba2, 1419, "W2sflZwLR8HR3wJbqj8kqsss4+Dd0aRWSFvtZpZYARE="),
    (0x44f831be8fdca204, 1340, "FBJPFmWGKLjM3H0B5Sf+GSUmS2Xf0t3WDXlQ9Nu8u5w="),
    (0x7e1f8750d81e9412, 2872, "R4GOxpQfSVPB/oUboxiR4Gr5OCxO1lP3qGqGoUPNdcg="),
    (0xaeded00b03bf28bb, 406, "2H6v+ZvTZYNnY1QS55Xqumo8i5G+PTnNst9gPBz5mQ0="),
    (0x9f371bd526d54755, 1382, "ko2J74CQL1Auy+I3W2bUSHbnR++LAFpmHnp8EmMBSdc="),
    (0xa681caf6c0c047c1, 1080, "FKPwbjCfxnIIThWnW3tNSCeSvbu3NFDCJS6CMxRCrs4="),
    (0xe3b04c0ae7b8e510, 1363, "ce5EI9i0TZDKTUp9GmwER4vYaKym6qyjzE65yHcxugQ="),
    (0x49a57c8a15f3100e, 3099, "lJrqHVloKJMzDbdU/h9DHGTf1RtTptbjQSo5HnSl5c0="),
    (0xd8e6b8af18b59757, 1681, "t6MMLn6mxjtGRNgovYVYXZMx9aEO3f5v7t/ooU41byY="),
    (0xa1c04881460251f0, 5989, "Fa4lQIwe6S2t+FqeBt70NVhLy4aY2m0MirK+o1vy7Zs="),
    (0xf74e68687ebaffdf, 5380, "LhN3lAzSwVLhkRUrg3V9kWI+26mrv89D0D1jz3Y1Qok="),
    (0xe0eeffdcc4b2a39b, 2113, "EZQbqdCO5ShpWodjgWqD3CHrabzBE3xLcq/7vQ0RANo="),
    (0x54eda70fa6c6ec32, 933, "l5KCioqv4Tt7b3qNF0tYjqnFYp3c/frAkK7QJCmv7PY="),
    (0x8753cef6ad924b29, 410, "OSlc1/t3i8OcZ9M++qroUxH8Tg03LYRp3snGobTXv+U="),
    (0xe2ef62a2383e1b5, 514, "GUFvdNUhvQiMukw9MalxlPbW3Wq7ZaP+FnjFdT85R/g="),
    (0xe80e57f5b9b4f712, 863, "BxyloTZq9etlAlHSMA8oNltExyq87iOSGZuYeGSRu/A="),
    (0x3ffc340964174f82, 1474, "hJ498JGfHETyFVMkAS2UbQLEWTU/qVxbEE9I4yZA08c="),
    (0xb37c6037af7f435d, 1338, "IEaZBRPVMomWtxBZ/fcEZPfJjnXbf8b72DCtEZ9Qvc0="),
    (0xbd5570cfb24397f2, 331, "IQ+7CUwUA41sA72/ddAD/CJUkAb2iso/DJ01ye0Bd4I="),
    (0x5bc748b7d3a28d63, 1010, "hNBDILcBVb6OQa/Vc8zmudAndpnCrFsxGuFEPl9M4pA="),
    (0xb355da0263406d21, 739, "DbkI9uSBUCwmyXJ10M5pnpircTkUnO/BSDXWOcr5yf8="),
    (0xaf76ffe99d251878, 687, "d4azO5IpesPXHKebq61j0yV1QnN8CnaPhOFH1j95Ddc="),
    (0xf96a73f40f562f8, 1224, "5CGAHF4JZx4cBtczZEcU/xd4S4u2GUA/lI/nc3hJlkc="),
    (0xfce2798f34658f09, 690, "zya7nUCtUsjsNrc20MUj/UccCAkj//W5hkphc7e30EI="),
    (0x6b5f8dcca0a84fee, 647, "SyKNd2TG4njLpaeKq4sGWd0Ccwk4jThTIvTLweUzH6w="),
    (0x36ba198d8a51e8b7, 780, "qGf00k4Nrr89AbkZhiS8vdacLGDXF/W+AsikRDTH0wE="),
    (0xbe017483a59bb40e, 768, "NnWD/u78Ju3c3v/WoVTkBn2Y1EwRO06nt5U931eQCTU="),
    (0x6617aa8fc2defe84, 360, "MoKtPW6azUAbnTz7Rg4XCc/79zNeB2IJWtIzb+xY7wc="),
    (0x3b4964b75ce1e41, 718, "ViNKY4IJn83i5TpGhzma7iLhck3xt4UT1o1lC6RJP+Y="),
  ]
}
