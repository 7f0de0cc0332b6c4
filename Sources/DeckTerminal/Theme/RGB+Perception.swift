/// A colour in Oklab (Björn Ottosson, 2020), where equal distances look equal.
struct Oklab {
  var lightness: Float
  var a: Float
  var b: Float

  init(lightness: Float, a: Float, b: Float) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ color: RGB) {
    let (red, green, blue) = color.linear
    let l = cubeRoot(0.412_221_47 * red + 0.536_332_54 * green + 0.051_445_995 * blue)
    let m = cubeRoot(0.211_903_5 * red + 0.680_699_5 * green + 0.107_396_96 * blue)
    let s = cubeRoot(0.088_302_46 * red + 0.281_718_84 * green + 0.629_978_7 * blue)
    lightness = 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s
    a = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s
    b = 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s
  }

  var color: RGB {
    func cube(_ x: Float) -> Float { x * x * x }
    let l = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b)
    let m = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b)
    let s = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b)
    return RGB(
      linearRed: 4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
      green: -1.268_438 * l + 2.609_757_4 * m - 0.341_319_38 * s,
      blue: -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s)
  }

  /// The square of the distance.
  func distance(to other: Oklab) -> Float {
    let (dl, da, db) = (lightness - other.lightness, a - other.a, b - other.b)
    return dl * dl + da * da + db * db
  }
}

extension RGB {
  /// The three parts without the gamma of sRGB, 0 to 1.
  var linear: (Float, Float, Float) { (linearTable[Int(red)], linearTable[Int(green)], linearTable[Int(blue)]) }

  init(linearRed red: Float, green: Float, blue: Float) {
    self.init(red: gamma(red), green: gamma(green), blue: gamma(blue))
  }

  /// WCAG's relative luminance.
  package var luminance: Float {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// WCAG's contrast ratio, 1 to 21.
  func contrast(to other: RGB) -> Float {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour, made lighter or darker as far as `enough` asks for.
  ///
  /// - Parameter backgrounds: what it stands on; two for a window whose colour nobody knows.
  func readable(on backgrounds: [RGB], contrast least: Float = 4.5) -> RGB {
    func worst(_ color: RGB) -> Float { backgrounds.map { color.contrast(to: $0) }.min() ?? 21 }
    guard worst(self) < least else { return self }
    let own = Oklab(self)
    var best = self
    var found: Float = .infinity
    for step in 0...160 {
      let lightness = Float(step) / 160
      // Towards black and white colours lose what makes them coloured.
      let fade = min(1, 4 * min(lightness, 1 - lightness) + 0.1)
      let color = Oklab(lightness: lightness, a: own.a * fade, b: own.b * fade).color
      let change = abs(lightness - own.lightness) + (worst(color) < least ? 10 + least - worst(color) : 0)
      if change < found { (found, best) = (change, color) }
    }
    return best
  }

  /// `share` of this colour and the rest of another.
  func mixed(_ share: Float, with other: RGB) -> RGB {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8(Float(a) * share + Float(b) * (1 - share)) }
    return RGB(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}

/// sRGB's transfer function by its definition, whose power of 2.4 is a fifth root of a twelfth power.
private let linearTable: [Float] = (0..<256).map { value in
  let part = Float(value) / 255
  if part <= 0.04045 { return part / 12.92 }
  let base = (part + 0.055) / 1.055
  let square = base * base
  let fourth = square * square
  return root(fourth * fourth * fourth, 5)
}

private func gamma(_ linear: Float) -> UInt8 {
  // The nearest entry of the table, which grows.
  var low = 0
  var high = 255
  while low < high {
    let middle = (low + high) / 2
    if linearTable[middle] < linear { low = middle + 1 } else { high = middle }
  }
  if low > 0, linear - linearTable[low - 1] < linearTable[low] - linear { low -= 1 }
  return UInt8(low)
}

private func cubeRoot(_ value: Float) -> Float { root(value, 3) }

/// Newton's method; enough for colours of eight bits.
private func root(_ value: Float, _ degree: Int) -> Float {
  guard value > 0 else { return 0 }
  var x: Float = value < 0.01 ? 0.2 : 0.8
  for _ in 0..<20 {
    var power: Float = 1
    for _ in 1..<degree { power *= x }
    x += (value / power - x) / Float(degree)
  }
  return x
}
