import DeckHTML
import DeckModel
import DeckReader
import Glibc
var bytes: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 65536)
while true { let n = Glibc.read(0, &buffer, 65536); if n <= 0 { break }; bytes += buffer[..<n] }
let breaks = !CommandLine.arguments.contains("--nobreaks")
let cm = CommandLine.arguments.contains("--cm")
let deck = readFragment(Source(name: "-", bytes: bytes), options: ReadOptions(dialect: cm ? .commonmark : .hackmd, breaks: cm ? false : breaks))
var w = HTMLWriter(text: deck.value.text, form: cm ? .commonmark : .html)
w.write(deck.value.slides[0].children)
_ = write(1, w.out.bytes.baseAddress, w.out.count)
