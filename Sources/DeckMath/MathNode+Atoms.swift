extension MathNode {
  /// The classes that an atom shows to its neighbours; ordinary for what has no class.
  var sides: (left: MathClass, right: MathClass) {
    switch kind {
    case .symbol(_, let atomClass, _), .delimiter(_, _, let atomClass), .classed(let atomClass),
      .stack(_, _, let atomClass):
      return (atomClass, atomClass)
    case .largeOperator, .function, .operatorGroup:
      return (.largeOperator, .largeOperator)
    case .arrow:
      return (.relation, .relation)
    case .middle:
      return (.closing, .opening)
    case .fenced:
      return (.inner, .closing)
    case .scripts:
      // Scripts do not change the class of what they stand at.
      switch children.first?.kind {
      case .symbol, .largeOperator, .function, .operatorGroup, .stack, .classed, .delimiter, .fenced:
        return children[0].sides
      default:
        return (.ordinary, .ordinary)
      }
    default:
      return (.ordinary, .ordinary)
    }
  }

  /// The operator at the heart of the node, which carries the node's spacing attributes in MathML.
  var coreOperator: (text: String, atomClass: MathClass)? {
    switch kind {
    case .symbol(let text, let atomClass, _):
      return (text, atomClass)
    case .largeOperator(let scalar, _):
      return (String(Character(scalar)), .largeOperator)
    case .delimiter(let scalar?, _, let atomClass):
      return (String(Character(scalar)), atomClass)
    case .arrow(let scalar):
      return (String(Character(scalar)), .relation)
    case .stack(_, _, let atomClass):
      guard case .symbol(let text, _, _)? = children.first?.kind else { return nil }
      return (text, atomClass)
    case .scripts:
      switch children.first?.kind {
      case .symbol, .largeOperator, .stack, .delimiter: return children[0].coreOperator
      default: return nil
      }
    default:
      return nil
    }
  }
}
