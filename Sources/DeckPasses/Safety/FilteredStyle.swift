/// A whole style sheet of somebody who is not trusted, with everything taken out that loads or runs (`trust` S5).
package func filteredStyle(_ css: [UInt8]) -> [UInt8] {
  css.withUnsafeBufferPointer { bytes in
    CSSFilter.filter(bytes, .sheet) { $0.starts(with: "data:".utf8) }.css ?? css
  }
}
