extension JPEG {
  /// - Complexity: linear in the pixels
  func image() -> PixelImage {
    let planes = components.map(samples)
    let (across, down) = most
    var out = [UInt8](repeating: 255, count: width * height * 4)
    // T.81 says nothing of colours; JFIF and Adobe do.
    let isRGB = adobeTransform == 0 || components.map(\.identifier) == Array("RGB".utf8)
    for y in 0..<height {
      for x in 0..<width {
        let place = (y * width + x) * 4
        func sample(_ index: Int) -> Float {
          let component = components[index]
          let row = y * component.vertical / down
          return Float(planes[index][row * component.columns * 8 + x * component.horizontal / across])
        }
        let first = sample(0)
        guard components.count == 3 else {
          for channel in 0..<3 { out[place + channel] = Self.byte(first) }
          continue
        }
        let (second, third) = (sample(1), sample(2))
        if isRGB {
          (out[place], out[place + 1], out[place + 2]) = (Self.byte(first), Self.byte(second), Self.byte(third))
        } else {
          let (blue, red) = (second - 128, third - 128)
          out[place] = Self.byte(first + 1.402 * red)
          out[place + 1] = Self.byte(first - 0.344_136 * blue - 0.714_136 * red)
          out[place + 2] = Self.byte(first + 1.772 * blue)
        }
      }
    }
    return PixelImage(width: width, height: height, bytes: out)
  }

  private static func byte(_ value: Float) -> UInt8 { UInt8(min(max(value + 0.5, 0), 255)) }

  /// The samples of a component, row after row, as wide as its blocks.
  private func samples(of component: Component) -> [UInt8] {
    let stride = component.columns * 8
    let scale = quantization[component.quantization].map(Float.init)
    var out = [UInt8](repeating: 0, count: stride * component.rows * 8)
    var block = [Float](repeating: 0, count: 64)
    for row in 0..<component.rows {
      for column in 0..<component.columns {
        let start = (row * component.columns + column) * 64
        let place = row * 8 * stride + column * 8
        var isFlat = true
        for index in 0..<64 {
          let coefficient = component.coefficients[start + index]
          if index > 0, coefficient != 0 { isFlat = false }
          block[index] = Float(coefficient) * scale[index]
        }
        if isFlat {
          block = [Float](repeating: block[0] / 8, count: 64)
        } else {
          for line in 0..<8 { Self.transform(&block, from: line * 8, step: 1) }
          for line in 0..<8 { Self.transform(&block, from: line, step: 8) }
        }
        for y in 0..<8 {
          for x in 0..<8 { out[place + y * stride + x] = Self.byte(block[y * 8 + x] + 128) }
        }
      }
    }
    return out
  }

  /// The inverse cosine transform of eight numbers (T.81, A.3.3): the even ones fold, the odd ones are summed up.
  private static func transform(_ block: inout [Float], from start: Int, step: Int) {
    func at(_ index: Int) -> Float { block[start + index * step] }
    let (sum, difference) = ((at(0) + at(4)) * cosine(4), (at(0) - at(4)) * cosine(4))
    let (outer, inner) = (at(2) * cosine(2) + at(6) * cosine(6), at(2) * cosine(6) - at(6) * cosine(2))
    let even = (sum + outer, difference + inner, difference - inner, sum - outer)
    let (one, three, five, seven) = (at(1), at(3), at(5), at(7))
    let odd = (
      one * cosine(1) + three * cosine(3) + five * cosine(5) + seven * cosine(7),
      one * cosine(3) - three * cosine(7) - five * cosine(1) - seven * cosine(5),
      one * cosine(5) - three * cosine(1) + five * cosine(7) + seven * cosine(3),
      one * cosine(7) - three * cosine(5) + five * cosine(3) - seven * cosine(1)
    )
    block[start] = even.0 + odd.0
    block[start + 7 * step] = even.0 - odd.0
    block[start + step] = even.1 + odd.1
    block[start + 6 * step] = even.1 - odd.1
    block[start + 2 * step] = even.2 + odd.2
    block[start + 5 * step] = even.2 - odd.2
    block[start + 3 * step] = even.3 + odd.3
    block[start + 4 * step] = even.3 - odd.3
  }

  /// cos(k pi / 16) / 2.
  @inline(__always)
  private static func cosine(_ k: Int) -> Float {
    switch k {
    case 1: 0.490_392_64
    case 2: 0.461_939_77
    case 3: 0.415_734_8
    case 4: 0.353_553_39
    case 5: 0.277_785_12
    case 6: 0.191_341_72
    default: 0.097_545_16
    }
  }
}
