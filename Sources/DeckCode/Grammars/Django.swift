/// The templates of Django and Jinja, and HTML around them.
extension Language {
  static let django = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .comment(tag("comment"), to: tag("endcomment")),
        .comment("{#", to: "#}"),
        Mode(
          .templateTag, "{%", to: "%}",
          contains: [
            Mode(
              .name, .run(.word),
              keywords: [
                .name: """
                autoescape block blocktrans comment csrf_token cycle debug elif else empty endautoescape endblock
                endblocktrans endcomment endfilter endfor endif endifchanged endifequal endifnotequal endlocalize
                endlocaltime endspaceless endtimezone endwith extends filter firstof for get_available_languages
                get_current_language get_current_language_bidi get_current_timezone get_language_info
                get_language_info_list get_media_prefix get_static_prefix if ifchanged ifequal ifnotequal include
                language load localize localtime now plural regroup spaceless ssi static templatetag timezone trans
                url verbatim widthratio with
                """
              ],
              starts: Mode(nil, nil, .endsWithParent, keywords: "in by as", contains: [filter], relevance: 0))
          ]),
        Mode(.templateVariable, "{{", to: "}}", contains: [filter]),
      ], subLanguage: .xml))
}

private func tag(_ name: Pattern) -> Pattern { ["{%", .many(.space), name, .many(.space), "%}"] }

private let filter = Mode(
  nil, ["|", .run(.letter), .maybe(":")],
  keywords: [
    .name: """
    add addslashes capfirst center cut date default default_if_none dictsort dictsortreversed divisibleby escape
    escapejs filesizeformat first fix_ampersands floatformat force_escape get_digit iriencode join last length
    length_is linebreaks linebreaksbr linenumbers ljust localize localtime lower make_list phone2numeric pluralize
    pprint random removetags rjust safe safeseq slice slugify stringformat striptags time timesince timeuntil
    timezone title truncatechars truncatewords truncatewords_html unlocalize unordered_list upper urlencode urlize
    urlizetrunc utc wordcount wordwrap yesno
    """
  ], contains: [.quoteString, .apostropheString])
