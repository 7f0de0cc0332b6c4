import DeckHTML
import DeckModel
import DeckPasses
import DeckReader
import Glibc
var bytes: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 65536)
let arguments = CommandLine.arguments
var fd: Int32 = 0
if let i = arguments.firstIndex(of: "--deck") { fd = open(arguments[i + 1], O_RDONLY) }
while true { let n = Glibc.read(fd, &buffer, 65536); if n <= 0 { break }; bytes += buffer[..<n] }
let breaks = !arguments.contains("--nobreaks")
let cm = arguments.contains("--cm")
var out = ByteBuffer()
if fd > 0 {
  let source = normalise(name: "-", bytes: bytes)
  var po = PassOptions(); po.form = .fragment
  let deck = resolve(read(source.value).value, options: po).value.deck
  var slides: [JSONValue] = []
  for slide in deck.slides {
    var w = HTMLWriter(text: deck.text)
    w.write(slide.children)
    var n = HTMLWriter(text: deck.text)
    n.write(slide.notes)
    slides.append(.object([.init("h", .number(String(slide.h))), .init("v", .number(String(slide.v))), .init("html", .string(w.out.string())), .init("notes", .string(n.out.string())), .init("attributes", .object(slide.attributes.map { .init($0.name, .string($0.value)) }))]))
  }
  JSONValue.object([.init("metadata", deck.metadata), .init("slides", .array(slides)), .init("styles", .array(deck.styles.map { .string(deck.text.string($0.css)) }))]).print(into: &out)
} else {
  let deck = readFragment(Source(name: "-", bytes: bytes), options: ReadOptions(dialect: cm ? .commonmark : .hackmd, breaks: cm ? false : breaks))
  var po = PassOptions(); po.form = .fragment; po.movesStyles = false
  if cm { po.html = .trusted; po.isHackMD = false }
  let d = resolve(deck.value, options: po).value.deck
  var w = HTMLWriter(text: d.text, form: cm ? .commonmark : .html)
  w.write(d.slides[0].children)
  out.put(w.out.bytes)
}
_ = write(1, out.bytes.baseAddress, out.count)
