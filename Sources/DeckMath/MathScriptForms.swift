/// Unicode's superscript and subscript characters: read as scripts, and written as such where only text is possible.
package enum MathScriptForms {
  struct Form {
    /// The ordinary character.
    let plain: UInt32
    let isSubscript: Bool
  }

  /// What a superscript or subscript character stands for.
  static func plain(of value: UInt32) -> Form? {
    guard value >= 0xB2 else { return nil }
    if let plain = plainSuperscripts[value] { return Form(plain: plain, isSubscript: false) }
    if let plain = plainSubscripts[value] { return Form(plain: plain, isSubscript: true) }
    return nil
  }

  /// `text` in superscript characters, if every one has such a form.
  package static func superscript(_ text: String) -> String? { mapped(text, superscripts) }

  /// `text` in subscript characters, if every one has such a form.
  package static func `subscript`(_ text: String) -> String? { mapped(text, subscripts) }

  private static func mapped(_ text: String, _ forms: [UInt32: Unicode.Scalar]) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let form = forms[scalar.value] else { return nil }
      result.append(form)
    }
    return String(result)
  }

  // Each character is followed by its form; the first form of a character is the one to write.
  private static let superscriptPairs =
    "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂaᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢ"
    + "tᵗuᵘvᵛwʷxˣyʸzᶻβᵝγᵞδᵟϕᵠχᵡθᶿ"
  private static let subscriptPairs =
    "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨϕᵩχᵪ"

  private static let superscripts = forms(superscriptPairs)
  private static let subscripts = forms(subscriptPairs)
  private static let plainSuperscripts = inverse(superscriptPairs)
  private static let plainSubscripts = inverse(subscriptPairs)

  private static func forms(_ pairs: String) -> [UInt32: Unicode.Scalar] {
    let scalars = Array(pairs.unicodeScalars)
    var forms: [UInt32: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) { forms[scalars[index].value] = scalars[index + 1] }
    return forms
  }

  /// The last pair of a form wins: `⁻` stands for the hyphen that TeX reads as a minus sign.
  private static func inverse(_ pairs: String) -> [UInt32: UInt32] {
    let scalars = Array(pairs.unicodeScalars)
    var plain: [UInt32: UInt32] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      plain[scalars[index + 1].value] = scalars[index].value
    }
    return plain
  }
}
