/// One line that is being typed.
package struct Prompt: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case goTo, search, link
  }

  package var purpose: Purpose
  package private(set) var text = ""

  package init(_ purpose: Purpose) { self.purpose = purpose }

  package var label: String {
    switch purpose {
    case .goTo: ":"
    case .search: "/"
    case .link: "link "
    }
  }

  package enum Outcome: Hashable, Sendable {
    case typing, done, cancelled
  }

  package mutating func press(_ key: Key) -> Outcome {
    switch key.code {
    case .enter: return .done
    case .escape: return .cancelled
    case .backspace:
      if text.isEmpty { return .cancelled }
      text.removeLast()
    case .character("d") where key.modifiers == .control: return .cancelled
    case .character("u") where key.modifiers == .control: text = ""
    case .character(let scalar) where key.modifiers.isEmpty && text.utf8.count < 200:
      text.unicodeScalars.append(scalar)
    default: break
    }
    return .typing
  }
}

extension Presenter {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch prompt.press(key) {
    case .typing:
      overlay = .prompt(prompt)
    case .cancelled:
      overlay = .none
    case .done:
      overlay = .none
      finish(prompt)
    }
    return []
  }

  private mutating func finish(_ prompt: Prompt) {
    guard !prompt.text.isEmpty else { return }
    switch prompt.purpose {
    case .search: find(prompt.text)
    case .link: showLink(Int(prompt.text) ?? 0)
    case .goTo:
      if let slide = slide(named: prompt.text) {
        jump(to: slide)
      } else {
        message = Message("there is no slide \(prompt.text)", isProblem: true)
      }
    }
  }

  // MARK: Links

  /// Nothing is opened: the address is shown in full, and what to do with it is the reader's (`trust` T5).
  mutating func askForLink(_ number: Int?) {
    let count = layout.links.count
    if let number {
      showLink(number)
    } else if count == 1 {
      showLink(1)
    } else if count == 0 {
      message = Message("there is no link on this slide")
    } else {
      overlay = .prompt(Prompt(.link))
    }
  }

  private mutating func showLink(_ number: Int) {
    let links = layout.links
    guard links.indices.contains(number - 1) else {
      message = Message("there is no link \(number)", isProblem: true)
      return
    }
    message = Message("\(number): \(links[number - 1].address)")
  }
}
