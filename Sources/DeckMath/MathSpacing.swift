/// The space between atoms, in mu (an eighteenth of an em).
enum MathSpacing {
  /// TeX's table of space between neighbours (The TeXbook, chapter 18). Pairs that cannot occur have 0.
  static func between(_ left: MathClass, _ right: MathClass, _ style: MathStyleLevel) -> Int {
    let space = Int(table[Int(left.rawValue)][Int(right.rawValue)])
    // In scripts only operators keep their thin space.
    guard style >= .script else { return space }
    return left == .largeOperator || right == .largeOperator ? space == 3 ? 3 : 0 : 0
  }

  // Columns: ordinary, large operator, binary, relation, opening, closing, punctuation, inner.
  private static let table: [[UInt8]] = [
    [0, 3, 4, 5, 0, 0, 0, 3],  // ordinary
    [3, 3, 0, 5, 0, 0, 0, 3],  // large operator
    [4, 4, 0, 0, 4, 0, 0, 4],  // binary
    [5, 5, 0, 0, 5, 0, 0, 5],  // relation
    [0, 0, 0, 0, 0, 0, 0, 0],  // opening
    [0, 3, 4, 5, 0, 0, 0, 3],  // closing
    [3, 3, 0, 3, 3, 3, 3, 3],  // punctuation
    [3, 3, 4, 5, 3, 0, 3, 3],  // inner
  ]

  /// Binary operators without two operands are ordinary symbols (The TeXbook, chapter 18, rules 5 and 6).
  /// `classes` are the sides that the atoms show to the left and to the right.
  static func settleBinaries(_ classes: inout [(left: MathClass, right: MathClass)], before: MathClass?) {
    var previous = before
    for index in classes.indices {
      if classes[index].left == .binary {
        switch previous {
        case nil, .binary?, .largeOperator?, .relation?, .opening?, .punctuation?:
          classes[index] = (.ordinary, .ordinary)
        default: break
        }
      } else if previous == .binary, index > 0 {
        switch classes[index].left {
        case .relation, .closing, .punctuation: classes[index - 1] = (.ordinary, .ordinary)
        default: break
        }
      }
      previous = classes[index].right
    }
    if let last = classes.indices.last, classes[last].right == .binary { classes[last] = (.ordinary, .ordinary) }
  }

  /// What a browser leaves to both sides of an operator by itself: MathML Core's operator dictionary for the
  /// characters of ``MathSymbols``. `isFirst`: the operator begins its row, and so is a prefix.
  static func dictionary(_ text: String, _ atomClass: MathClass, isFirst: Bool) -> (left: Int, right: Int) {
    guard let scalar = text.unicodeScalars.first else { return (5, 5) }
    switch scalar {
    case "+", "−", "±", "∓": return isFirst ? (0, 0) : (4, 4)
    case "∼": return isFirst ? (0, 0) : (5, 5)
    case ",", ";", ":": return text.unicodeScalars.count == 1 ? (0, 3) : (5, 5)
    case "(", ")", "[", "]", "{", "}", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟮", "⟯", "⟦", "⟧", "⦃", "⦄", "!", "′", "&", "\\",
      "⌣", "⌢", "∴", "∵", "‖", "∀", "¬":
      return (0, 0)
    case "÷", "∩", "∪", "∧", "∨", "∖", "⊓", "⊔", "⊎", "⊕", "⊖", "⊘", "∔", "⋒", "⋓", "⩞", "⊟", "⊞", "⋏", "⋎", "⊝", "⊼",
      "⊻", "/":
      return (4, 4)
    case "×", "⋅", "∗", "∘", "∙", "⊗", "⊙", "⋄", "⋆", "≀", "⨿", "⋇", "⋉", "⋊", "⋋", "⋌", "⊛", "⊚", "⊺", "⊠", "⊡", "?",
      ".":
      return (3, 3)
    default:
      return atomClass == .largeOperator ? (3, 3) : (5, 5)
    }
  }
}

/// What has to be written so that a browser leaves TeX's space around an atom.
struct MathGaps {
  /// Of an operator's own attributes, in mu; nil where the browser is right by itself.
  var left: Int?
  var right: Int?
  /// Space to be put behind the atom, in mu.
  var after = 0
  /// The operator is a sign, not a binary operation.
  var isPrefix = false
}

/// One atom of a row as its neighbours see it.
struct MathAtom {
  var left: MathClass
  var right: MathClass
  /// What the browser adds by itself; nil for what is no operator to it.
  var dictionary: (left: Int, right: Int)?
  var isSign = false
  /// `\left( ... \right)`
  var isFenced = false
}

extension MathSpacing {
  /// The gaps of a row's atoms. `before` is what stands left of the row; `isTight` rows end without space.
  static func gaps(
    _ atoms: [MathAtom], style: MathStyleLevel, before: MathClass?, isTight: Bool
  ) -> [MathGaps] {
    var classes = atoms.map { (left: $0.left, right: $0.right) }
    settleBinaries(&classes, before: before)
    var gaps = [MathGaps](repeating: MathGaps(), count: atoms.count)
    for index in atoms.indices {
      let previous = index > 0 ? classes[index - 1].right : before
      var wanted = previous.map { between($0, classes[index].left, style) } ?? 0
      // TeX has a thin space around inner formulas; like most people we like f\left(x\right) without it.
      if atoms[index].isFenced, wanted == 3, previous != .largeOperator, previous != .punctuation { wanted = 0 }
      place(wanted, index, atoms, &gaps)
    }
    if isTight, let last = atoms.last, let dictionary = last.dictionary, dictionary.right > 0 {
      gaps[atoms.count - 1].right = 0
    }
    for index in atoms.indices where atoms[index].isSign {
      if gaps[index].left == 0, gaps[index].right == 0 || atoms[index].dictionary?.right == 0 {
        gaps[index] = MathGaps(left: nil, right: nil, after: gaps[index].after, isPrefix: true)
      }
    }
    return gaps
  }

  /// Makes the space left of atom `index` the wanted one with as few attributes as possible.
  private static func place(_ wanted: Int, _ index: Int, _ atoms: [MathAtom], _ gaps: inout [MathGaps]) {
    let left = atoms[index].dictionary?.left
    let right = index > 0 ? atoms[index - 1].dictionary?.right : nil
    let given = (left ?? 0) + (right ?? 0)
    // The dictionary has 3 mu where TeX has 4 around some operators: not worth an attribute each.
    if given == wanted || (wanted == 4 && given == 3) { return }
    if left != nil, wanted == (right ?? 0) {
      gaps[index].left = 0
    } else if right != nil, wanted == (left ?? 0) {
      gaps[index - 1].right = 0
    } else if left != nil {
      gaps[index].left = wanted
      if let right, right != 0 { gaps[index - 1].right = 0 }
    } else if right != nil {
      gaps[index - 1].right = wanted
    } else if index > 0 {
      gaps[index - 1].after = wanted
    }
  }
}
