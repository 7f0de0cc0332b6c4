extension Language {
  static let fortran = Language(
    Grammar(
      foldsCase: true,
      keywords: [
        .literal: ".False. .True.",
        .keyword: """
        .and. .eq. .ge. .gt. .le. .lt. .not. .or. C_intptr_t abstract access action advance allocatable|10 assign
        associate bind blank block c_alert c_associated c_backspace c_bool c_carriage_return c_char c_double
        c_double_complex c_f_pointer c_f_procpointer c_float c_float_complex c_form_feed c_funloc c_funptr
        c_horizontal_tab c_int c_int16_t c_int32_t c_int64_t c_int8_t c_int_fast16_t c_int_fast32_t c_int_fast64_t
        c_int_fast8_t c_int_least16_t c_int_least32_t c_int_least64_t c_int_least8_t c_intmax_t c_loc c_long
        c_long_double c_long_double_complex c_long_long c_new_line c_null_char c_null_funptr c_null_ptr c_ptr c_short
        c_signed_char c_size_t c_vertical_tab call case character character_storage_size class common complex
        contains contiguous continue cycle data decimal default deferred delim dimension direct do double elemental
        else elsewhere end endblock enddo endforall endif endinterface endmodule endselect endtype enum enumerator
        eor equivalence error_unit exist exit extends external file file_storage_size final flush fmt forall form
        format formatted function generic goto ieee_arithmetic ieee_get_underflow_mode ieee_set_underflow_mode
        ieee_support_underflow_control if implicit|10 import in include input_unit integer intent interface intrinsic
        iomsg iostat iostat_end iostat_eor iso_c_binding iso_fortran_env kind logical module name named namelist
        newunit nextrec nml non_intrinsic non_overridable none nopass number numeric_storage_size only opened
        optional out output_unit pad parameter pass pause pointer position precision private procedure program
        protected public pure readwrite real rec recl recursive return round save select sequence sequential status
        stop subroutine|10 synchronous target then type unformatted unit use value volatile wait where while
        """,
        .builtIn: """
        abs achar acos adjustl adjustr aimag aint algama all allocate allocated alog alog10 amax0 amax1 amin0 amin1
        amod anint any asin asinh associated atan atan2 atanh atomic_define atomic_ref bessel_j0 bessel_j1 bessel_jn
        bessel_y0 bessel_y1 bessel_yn bge bgt bit_size ble blt btest cabs ccos cdabs cdcos cdexp cdlog cdsin cdsqrt
        ceiling cexp char clog cmplx command_argument_count conjg cos cosh count cpu_time cqabs cqcos cqexp cqlog
        cqsin cqsqrt cshift csin csqrt dabs dacos dasin datan datan2 date_and_time dble dcmplx dconjg dcos dcosh ddim
        deallocate derf derfc dexp dfloat dgamma digits dim dimag dint dlgama dlog dlog10 dmax1 dmin1 dmod dnint
        dot_product dprod dshiftl dshiftr dsign dsin dsinh dsqrt dtan dtanh entry eoshift epsilon erf erfc
        erfc_scaled execute_command_line exp exponent extends_type_ofacosh findloc float floor fraction gamma
        get_command get_command_argument get_environment_variable huge hypot iabs iachar iall iand iany ibclr ibits
        ibset ichar idim idint idnint ieee_arithmetic ieee_get_underflow_mode ieee_set_underflow_mode
        ieee_support_underflow_control ieor ifix image_index index int ior iparity iqint is_iostat_end is_iostat_eor
        ishft ishftc isign lbound lcobound leadz len_trim lge lgt lle llt log log10 log_gamma maskl maskr matmul max
        max0 max1 maxexponent maxloc maxval merge merge_bits min min0 min1 minexponent minloc minval mod modulo
        move_alloc mvbits nearest new_line nint norm2 nullify num_images pack parity popcnt poppar present print
        product qabs qacos qasin qatan qatan2 qcmplx qconjg qcos qcosh qdim qerf qerfc qexp qgamma qimag qlgama qlog
        qlog10 qmax1 qmin1 qmod qnint qsign qsin qsinh qsqrt qtan qtanh radix random_number random_seed range repeat
        reshape rrspacing same_type_as scale scan selected_char_kind selected_int_kind selected_real_kind
        set_exponent shape shifta shiftl shiftr sign sin sinh size sngl spacing spread sqrt storage_size sum
        system_clock tan tanh this_image tiny trailz transfer transpose trim ubound ucobound unpack verify write
        """,
      ],
      contains: [
        .apostropheString, .quoteString,
        Mode(
          .function, words: "subroutine function program",
          contains: [.underscoreTitle, Mode(.params, "(", to: ")")], illegal: .one("[${=\n")),
        .comment("!", to: .lineEnd, relevance: 0),
        Mode(.number, number, relevance: 0),
      ], illegal: "/*"))
}

private let number: Pattern = [
  .first([[.boundary, .ahead(.one(.digit))], .ahead([".", .one(.digit)])]),
  .many(.digit), .fractionToBoundary(exponent: [.one("de"), .maybe(.one("+-")), .run(.digit)]), .maybe("."),
]
