extension Language {
  static let julia = Language(
    Grammar(
      keywords: words, lexeme: name, contains: [.use("code")],
      shared: ["code": .all(code)]))

  /// A session in Julia's interpreter.
  static let juliaREPL = Language(
    Grammar(
      contains: [
        Mode(
          .meta, [.lineStart, "julia>"],
          starts: Mode(nil, to: [.lineStart, .notAhead(.exactly(6, " "))], in: .julia), relevance: 10)
      ]))
}

private let words: Keywords = [
  .keyword: """
  abstract baremodule begin bitstype break catch ccall const continue do else elseif end export false finally for
  function global if immutable import importall in isa let local macro module quote return true try type typealias
  using where while
  """,
  .literal: """
  ARGS C_NULL DevNull ENDIAN_BOM ENV I Inf Inf16 Inf32 Inf64 InsertionSort JULIA_HOME LOAD_PATH MergeSort NaN NaN16
  NaN32 NaN64 PROGRAM_FILE QuickSort RoundDown RoundFromZero RoundNearest RoundNearestTiesAway RoundNearestTiesUp
  RoundToZero RoundUp STDERR STDIN STDOUT VERSION catalan eulergamma eu|0 e|0 false golden im nothing pi true γ π φ
  """,
  .builtIn: """
  ANY AbstractArray AbstractChannel AbstractFloat AbstractMatrix AbstractRNG AbstractSerializer AbstractSet
  AbstractSparseArray AbstractSparseMatrix AbstractSparseVector AbstractString AbstractUnitRange AbstractVecOrMat
  AbstractVector Any ArgumentError Array AssertionError Associative Base64DecodePipe Base64EncodePipe Bidiagonal
  BigFloat BigInt BitArray BitMatrix BitVector Bool BoundsError BufferStream CachingPool CapturedException
  CartesianIndex CartesianRange Cchar Cdouble Cfloat Channel Char Cint Cintmax_t Clong Clonglong ClusterManager Cmd
  CodeInfo Colon Complex Complex128 Complex32 Complex64 CompositeException Condition ConjArray ConjMatrix ConjVector
  Cptrdiff_t Cshort Csize_t Cssize_t Cstring Cuchar Cuint Cuintmax_t Culong Culonglong Cushort Cwchar_t Cwstring
  DataType Date DateFormat DateTime DenseArray DenseMatrix DenseVecOrMat DenseVector Diagonal Dict DimensionMismatch
  Dims DirectIndexString Display DivideError DomainError EOFError EachLine Enum Enumerate ErrorException Exception
  ExponentialBackOff Expr Factorization FileMonitor Float16 Float32 Float64 Function Future GlobalRef GotoNode HTML
  Hermitian IO IOBuffer IOContext IOStream IPAddr IPv4 IPv6 IndexCartesian IndexLinear IndexStyle InexactError
  InitError Int Int128 Int16 Int32 Int64 Int8 IntSet Integer InterruptException InvalidStateException Irrational
  KeyError LabelNode LinSpace LineNumberNode LoadError LowerTriangular MIME Matrix MersenneTwister Method MethodError
  MethodTable Module NTuple NewvarNode NullException Nullable Number ObjectIdDict OrdinalRange OutOfMemoryError
  OverflowError Pair ParseError PartialQuickSort PermutedDimsArray Pipe PollingFileWatcher ProcessExitedException Ptr
  QuoteNode RandomDevice Range RangeIndex Rational RawFD ReadOnlyMemoryError Real ReentrantLock Ref Regex RegexMatch
  RemoteChannel RemoteException RevString RoundingMode RowVector SSAValue SegmentationFault SerializationState Set
  SharedArray SharedMatrix SharedVector Signed SimpleVector Slot SlotNumber SparseMatrixCSC SparseVector StackFrame
  StackOverflowError StackTrace StepRange StepRangeLen StridedArray StridedMatrix StridedVecOrMat StridedVector
  String SubArray SubString SymTridiagonal Symbol Symmetric SystemError TCPSocket Task Text TextDisplay Timer
  Tridiagonal Tuple Type TypeError TypeMapEntry TypeMapLevel TypeName TypeVar TypedSlot UDPSocket UInt UInt128 UInt16
  UInt32 UInt64 UInt8 UndefRefError UndefVarError UnicodeError UniformScaling Union UnionAll UnitRange Unsigned
  UpperTriangular Val Vararg VecElement VecOrMat Vector VersionNumber Void WeakKeyDict WeakRef WorkerConfig
  WorkerPool
  """,
]

private let name: Pattern = [
  .one(ByteSet("A-Za-z_", beyondASCII: true)), .many(ByteSet("A-Za-z_0-9", beyondASCII: true)),
]

private let code: [Mode] = {
  let inside = [
    Mode.escape,
    Mode(.subst, "$(", to: ")", keywords: words, contains: [.use("code")]),
    Mode(.variable, ["$", name]),
  ]
  return [
    Mode(.number, number, relevance: 0),
    Mode(.string, ["'", .first([[.one(.line), "'"], ["\\", .one("xXuU"), .run("a-zA-Z0-9"), "'"]])]),
    Mode(
      .string, [.runStart(.word), .many(.word), "\"\"\""], to: ["\"\"\"", .many(.word)], contains: inside,
      relevance: 10),
    Mode(.string, [.runStart(.word), .many(.word), "\""], to: ["\"", .many(.word)], contains: inside),
    Mode(.string, "`", to: "`", contains: inside),
    Mode(.meta, ["@", name]),
    Mode(.comment, "#=", to: "=#", relevance: 10),
    Mode(.comment, "#", to: .lineEnd),
    Mode(
      .keyword,
      [
        .boundary,
        .first([
          [.first(["abstract", "primitive"]), .run(.space), "type"],
          [.maybe(["mutable", .run(.space)]), "struct"],
        ]), .boundary,
      ]),
    Mode(nil, "<:"),
  ]
}()

private let number: Pattern = {
  let digits: ByteSet = "0-9_"
  let exponent: Pattern = [.maybe(.one("+-")), .run(.digit)]
  return .first([
    [.boundary, "0x", .many(digits), .maybe([".", .many(digits)]), "p", exponent],
    ["0x.", .one(.digit), .many(digits), "p", exponent],
    [.boundary, "0", .one("box"), .one(.hexDigit), .many("a-fA-F0-9_")],
    [
      .first([
        [.boundary, .one(.digit), .many(digits), .maybe([".", .many(digits)])], [".", .one(.digit), .many(digits)],
      ]), .maybe([.one("eEfF"), exponent]),
    ],
  ])
}()
