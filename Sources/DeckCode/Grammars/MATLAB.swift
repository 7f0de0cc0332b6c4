extension Language {
  static let matlab = Language(
    Grammar(
      keywords: [
        .keyword: """
        break case catch classdef continue else elseif end enumerated events for function global if methods otherwise
        parfor persistent properties return spmd switch try while
        """,
        .builtIn: """
        abs accumarray acos acosd acosh acot acotd acoth acsc acscd acsch airy angle ans asec asecd asech asin asind
        asinh atan atan2 atand atanh besselh besseli besselj besselk bessely beta betainc betaln blkdiag bsxfun
        cart2pol cart2sph cat ceil cellfun circshift compan complex conj cos cosd cosh cot cotd coth cplxpair cross
        csc cscd csch diag disp dot ellipj ellipke eps erf erfc erfcx erfinv exp expint expm1 eye factor factorial
        figure find fix flipdim fliplr flipud floor freqspace gallery gamma gammainc gammaln gcd hadamard hankel hilb
        hold hsv2rgb hypot i imag ind2sub inf intersect invhilb ipermute isempty isequal isequalwithequalnans
        isfinite isinf ismember isnan isprime isreal isscalar isvector j lcm legend legendre length linspace log
        log10 log1p log2 logspace magic max mean meshgrid min mod nan nanmax nanmean nanmin nchoosek ndgrid ndims
        nextpow2 nthroot num2cell numel ones pascal perms permute pi plot plot3 pol2cart pow2 primes procrustes psi
        rand randn rat rats readtable real reallog realmax realmin realpow realsqrt rem repmat reshape rgb2hsv rosser
        rot90 round scatter scatter3 sec secd sech shiftdim sign sin sind sinh size sort sortrows sph2cart sqrt
        squeeze sub2ind table tan tand tanh toeplitz tril triu type unwrap vander why wilkinson writetable zeros
        """,
      ],
      contains: [
        Mode(
          .function, to: .lineEnd, words: "function",
          contains: [.underscoreTitle, Mode(.params, "(", to: ")"), Mode(.params, "[", to: "]")]),
        Mode(.builtIn, .first(["true", "false"]), starts: transpose, relevance: 0),
        Mode(nil, [.runStart(.letter), .identifier, marks], relevance: 0),
        Mode(.number, .cNumber, starts: transpose, relevance: 0),
        Mode(.string, "'", to: "'", contains: [.escape, Mode(nil, "''")]),
        Mode(nil, .one("])}"), starts: transpose, relevance: 0),
        Mode(.string, "\"", to: "\"", contains: [.escape, Mode(nil, "\"\"")], starts: transpose),
        .comment(
          [.lineStart, .many(.space), "%{", .greedy(.space, 0, .lineEnd)],
          to: [.lineStart, .many(.space), "%}", .greedy(.space, 0, .lineEnd)]),
        .comment("%", to: .lineEnd),
      ], illegal: .first(["//", "/*", [.run(.space), "/", .run(.word)]])))
}

private let marks: Pattern = .oneOrMore(.first(["'", ".'"]))

/// Behind a value an apostrophe transposes; elsewhere it begins a string.
private let transpose = Mode(nil, nil, contains: [Mode(nil, marks)], relevance: 0)
