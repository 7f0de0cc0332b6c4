import Testing

@testable import DeckServe

@Suite struct ReplyTests {
  @Test(arguments: [Reply.refusal(403, "No."), .redirect(to: "/a.html"), .events])
  func everyReplyIsClosedToOthers(reply: Reply) {
    let fields = Dictionary(uniqueKeysWithValues: reply.fields.map { ($0.name, $0.value) })
    #expect(fields["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'self'") == true)
    #expect(fields["X-Content-Type-Options"] == "nosniff")
    #expect(fields["Referrer-Policy"] == "no-referrer")
    #expect(fields["Cache-Control"] == "no-store")
    #expect(fields["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(!reply.fields.contains { $0.name.hasPrefix("Access-Control") })
    #expect((fields["Content-Length"] == nil) == reply.isStream)
  }

  @Test func eventsAreWrittenAsTheStandardHasThem() {
    #expect(ServerEvent.changed(version: "0f").text == "event: changed\ndata: 0f\n\n")
    #expect(ServerEvent.beat.text == ":\n\n")
  }
}
