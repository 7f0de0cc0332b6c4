import DeckTerminal

extension Presenter {
  /// Links by their numbers, which stand on them while one is asked for.
  mutating func askForLink(_ number: Int?) {
    let count = layout.links.count
    if let number {
      followLink(number)
    } else if count == 1 {
      followLink(1)
    } else if count == 0 {
      message = Message("there is no link on this slide")
    } else {
      overlay = .prompt(Prompt(.link))
    }
  }

  mutating func followLink(_ number: Int) {
    let links = layout.links
    guard let link = links[ifThere: number - 1] else {
      message = Message("there is no link \(number)", isProblem: true)
      return
    }
    follow(link)
  }

  /// Goes to a place in the deck. No other address is opened: it is shown in full, and what to do with it is the reader's
  /// (`trust` T5).
  mutating func follow(_ link: Link) {
    guard link.isInside else { return message = Message(link.address) }
    guard let slide = stage.deck.slide(at: link.address) else {
      message = Message("there is no slide \(link.address)", isProblem: true)
      return
    }
    jump(to: slide)
  }

  /// The number of each link that can be seen, on its first cell.
  func numberLinks(in frame: inout Frame) {
    var seen: Set<UInt16> = []
    for row in Range(from: 0, to: frame.height - 1) {
      for column in 0..<frame.width {
        let number = frame[row, column].style.link
        guard number > 0, seen.insert(number).inserted else { continue }
        frame.put("\(number)", row: row, column: column, style: stage.palette[.prompt])
      }
    }
  }
}
