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
    case .link: "link number: "
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
    case .link: followLink(Int(sane: prompt.text) ?? 0)
    case .goTo:
      if let slide = slide(named: prompt.text) {
        jump(to: slide)
      } else {
        message = Message("there is no slide \(prompt.text)", isProblem: true)
      }
    }
  }
}
