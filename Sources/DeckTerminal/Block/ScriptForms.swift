/// Unicode's raised and lowered characters.
enum ScriptForms {
  /// `text` in them, if each of its characters has one.
  static func form(of text: String, isRaised: Bool) -> String? {
    guard !text.isEmpty else { return nil }
    let table = isRaised ? raised : lowered
    var form = ""
    for character in text {
      guard let found = table[character] else { return nil }
      form.append(found)
    }
    return form
  }

  private static let raised = table(
    "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ ")

  private static let lowered = table("0123456789+-=()aehijklmnoprstuvx ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ ")

  private static func table(_ plain: String, _ forms: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, forms))
  }
}
