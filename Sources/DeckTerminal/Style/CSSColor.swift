/// Colours of CSS, as far as decks write them: names, hexadecimal numbers, `rgb()` and `hsl()`.
enum CSSColor {
  /// The colour that `text`, in lower case, begins with; nil for what is none, and for what cannot be seen.
  static func read(_ text: String) -> RGB? {
    if text.hasPrefix("#") { return hexadecimal(text.dropFirst().prefix { $0.isHexDigit }) }
    if text.hasPrefix("rgb") { return numbers(text).flatMap { rgb($0) } }
    if text.hasPrefix("hsl") { return numbers(text).flatMap { hsl($0) } }
    let word = text.prefix { $0 != " " }
    guard !word.isEmpty, word.utf8.count < 24 else { return nil }
    return named(word)
  }

  private static func hexadecimal(_ digits: Substring) -> RGB? {
    guard let value = UInt32(digits, radix: 16) else { return nil }
    switch digits.utf8.count {
    case 3: return short(value)
    case 4: return short(value >> 4)
    case 6: return RGB(value)
    case 8: return RGB(value >> 8)
    default: return nil
    }
  }

  private static func short(_ value: UInt32) -> RGB {
    RGB((value >> 8 & 0xF) * 0x110000 | (value >> 4 & 0xF) * 0x1100 | (value & 0xF) * 0x11)
  }

  /// The numbers between the brackets; percentages of 255 in `rgb()`, as they are in `hsl()`.
  private static func numbers(_ text: String) -> [Double]? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
    let parts = text[text.index(after: open)..<close].split { $0 == "," || $0 == " " || $0 == "/" }
    let isRGB = text.hasPrefix("rgb")
    let values = parts.prefix(4).map { part -> Double? in
      if part.hasSuffix("%") { return Double(part.dropLast()).map { isRGB ? $0 * 2.55 : $0 } }
      return Double(part.hasSuffix("deg") ? part.dropLast(3) : part)
    }
    guard values.count >= 3, values.allSatisfy({ $0?.isFinite ?? false }) else { return nil }
    // What is all but transparent shows what is below it.
    if values.count > 3, let alpha = values[3], alpha < 0.1 { return nil }
    return values.compactMap { $0 }
  }

  private static func rgb(_ values: [Double]) -> RGB {
    func part(_ value: Double) -> UInt8 { UInt8(min(max(value.rounded(), 0), 255)) }
    return RGB(red: part(values[0]), green: part(values[1]), blue: part(values[2]))
  }

  private static func hsl(_ values: [Double]) -> RGB {
    let hue = values[0].truncatingRemainder(dividingBy: 360)
    let (saturation, lightness) = (min(max(values[1] / 100, 0), 1), min(max(values[2] / 100, 0), 1))
    func part(_ offset: Double) -> UInt8 {
      let k = (offset + (hue < 0 ? hue + 360 : hue) / 30).truncatingRemainder(dividingBy: 12)
      let spread = saturation * min(lightness, 1 - lightness)
      return UInt8(255 * (lightness - spread * max(-1, min(k - 3, 9 - k, 1))))
    }
    return RGB(red: part(0), green: part(8), blue: part(4))
  }

  private static func named(_ name: Substring) -> RGB? {
    var wanted = Array(name.utf8)
    wanted.append(UInt8(ascii: ":"))
    return colorNames.withUTF8Buffer { table in
      var start = 0
      while start < table.count {
        var end = start
        while end < table.count, table[end] != UInt8(ascii: ";") { end += 1 }
        let entry = table[start..<end]
        if entry.starts(with: wanted) {
          return UInt32(String(decoding: entry.dropFirst(wanted.count), as: UTF8.self), radix: 16).map { RGB($0) }
        }
        start = end + 1
      }
      return nil
    }
  }
}

/// CSS Color 4's names: `name:hexadecimal;`
private let colorNames: StaticString = """
  aliceblue:f0f8ff;antiquewhite:faebd7;aqua:00ffff;aquamarine:7fffd4;azure:f0ffff;beige:f5f5dc;bisque:ffe4c4;\
  black:000000;blanchedalmond:ffebcd;blue:0000ff;blueviolet:8a2be2;brown:a52a2a;burlywood:deb887;cadetblue:5f9ea0;\
  chartreuse:7fff00;chocolate:d2691e;coral:ff7f50;cornflowerblue:6495ed;cornsilk:fff8dc;crimson:dc143c;\
  cyan:00ffff;darkblue:00008b;darkcyan:008b8b;darkgoldenrod:b8860b;darkgray:a9a9a9;darkgreen:006400;\
  darkgrey:a9a9a9;darkkhaki:bdb76b;darkmagenta:8b008b;darkolivegreen:556b2f;darkorange:ff8c00;darkorchid:9932cc;\
  darkred:8b0000;darksalmon:e9967a;darkseagreen:8fbc8f;darkslateblue:483d8b;darkslategray:2f4f4f;\
  darkslategrey:2f4f4f;darkturquoise:00ced1;darkviolet:9400d3;deeppink:ff1493;deepskyblue:00bfff;dimgray:696969;\
  dimgrey:696969;dodgerblue:1e90ff;firebrick:b22222;floralwhite:fffaf0;forestgreen:228b22;fuchsia:ff00ff;\
  gainsboro:dcdcdc;ghostwhite:f8f8ff;gold:ffd700;goldenrod:daa520;gray:808080;green:008000;greenyellow:adff2f;\
  grey:808080;honeydew:f0fff0;hotpink:ff69b4;indianred:cd5c5c;indigo:4b0082;ivory:fffff0;khaki:f0e68c;\
  lavender:e6e6fa;lavenderblush:fff0f5;lawngreen:7cfc00;lemonchiffon:fffacd;lightblue:add8e6;lightcoral:f08080;\
  lightcyan:e0ffff;lightgoldenrodyellow:fafad2;lightgray:d3d3d3;lightgreen:90ee90;lightgrey:d3d3d3;\
  lightpink:ffb6c1;lightsalmon:ffa07a;lightseagreen:20b2aa;lightskyblue:87cefa;lightslategray:778899;\
  lightslategrey:778899;lightsteelblue:b0c4de;lightyellow:ffffe0;lime:00ff00;limegreen:32cd32;linen:faf0e6;\
  magenta:ff00ff;maroon:800000;mediumaquamarine:66cdaa;mediumblue:0000cd;mediumorchid:ba55d3;mediumpurple:9370db;\
  mediumseagreen:3cb371;mediumslateblue:7b68ee;mediumspringgreen:00fa9a;mediumturquoise:48d1cc;\
  mediumvioletred:c71585;midnightblue:191970;mintcream:f5fffa;mistyrose:ffe4e1;moccasin:ffe4b5;navajowhite:ffdead;\
  navy:000080;oldlace:fdf5e6;olive:808000;olivedrab:6b8e23;orange:ffa500;orangered:ff4500;orchid:da70d6;\
  palegoldenrod:eee8aa;palegreen:98fb98;paleturquoise:afeeee;palevioletred:db7093;papayawhip:ffefd5;\
  peachpuff:ffdab9;peru:cd853f;pink:ffc0cb;plum:dda0dd;powderblue:b0e0e6;purple:800080;rebeccapurple:663399;\
  red:ff0000;rosybrown:bc8f8f;royalblue:4169e1;saddlebrown:8b4513;salmon:fa8072;sandybrown:f4a460;seagreen:2e8b57;\
  seashell:fff5ee;sienna:a0522d;silver:c0c0c0;skyblue:87ceeb;slateblue:6a5acd;slategray:708090;slategrey:708090;\
  snow:fffafa;springgreen:00ff7f;steelblue:4682b4;tan:d2b48c;teal:008080;thistle:d8bfd8;tomato:ff6347;\
  turquoise:40e0d0;violet:ee82ee;wheat:f5deb3;white:ffffff;whitesmoke:f5f5f5;yellow:ffff00;yellowgreen:9acd32;
  """
