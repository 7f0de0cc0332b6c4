import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection: a request, a reply, and the end; of a stream, the events before the end.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// How long a client may take to take its reply, and to close its side.
  private static let replyTime = TimeAmount.seconds(60)
  private static let goodbyeTime = TimeAmount.seconds(2)
  /// How often a stream says that it is there.
  private static let beatTime = TimeAmount.seconds(15)

  private let site: Site
  private let policy: RequestPolicy
  private let connections: Connections
  private let threads: NIOThreadPool
  private var deadline: Scheduled<Void>?
  private var beat: RepeatedTask?
  private var hasAnswered = false
  private var isStreaming = false

  init(_ site: Site, _ policy: RequestPolicy, _ connections: Connections, _ threads: NIOThreadPool) {
    self.site = site
    self.policy = policy
    self.connections = connections
    self.threads = threads
  }

  func channelActive(context: ChannelHandlerContext) { connections.add(context.channel) }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    beat?.cancel()
    connections.remove(context.channel)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data), !hasAnswered else { return }
    connections.answer(context.channel)
    let request = Request(
      method: head.method.rawValue, target: head.uri, fields: head.headers.map { ($0.name, $0.value) })
    let route = Route(request.target)
    if let refusal = policy.refusal(of: request, route: route) { return send(refusal, to: request, context) }
    hasAnswered = true
    // Decks are compiled elsewhere, so that other clients are served meanwhile.
    let site = site
    let work = threads.runIfActive(eventLoop: context.eventLoop) {
      (reply: site.reply(to: route), version: route.flatMap(site.version(for:)))
    }
    work.assumeIsolated().whenSuccess { made in
      guard context.channel.isActive else { return }
      self.send(made.reply, to: request, context)
      if case .events(_, let page, let known) = route, made.reply.isStream, request.method == "GET" {
        self.stream(page, known, now: made.version ?? known, context)
      }
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // A client that has said all may wait for its reply; one that listens, or has not said all, is gone.
    if case .inputClosed = event as? ChannelEvent, !hasAnswered || isStreaming { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case HeadHandler.Failure.lineTooLong: refuse(context, 414, "The address is too long.")
    case HeadHandler.Failure.fieldsTooLong, HTTPParserError.headerOverflow:
      refuse(context, 431, "The request's head is too long.")
    case HeadHandler.Failure.tooSlow: refuse(context, 408, "The request took too long.")
    case is HTTPParserError: refuse(context, 400, "This is no request.")
    default: context.close(promise: nil)
    }
  }

  // MARK: - Replies

  private func refuse(_ context: ChannelHandlerContext, _ status: Int, _ sentence: String) {
    guard !hasAnswered else { return context.close(promise: nil) }
    connections.answer(context.channel)
    send(.refusal(status, sentence), to: Request(method: "GET", target: "", fields: []), context)
  }

  private func send(_ reply: Reply, to request: Request, _ context: ChannelHandlerContext) {
    hasAnswered = true
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: reply.status),
      headers: HTTPHeaders(reply.fields.map { ($0.name, $0.value) }))
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method != "HEAD", !reply.body.isEmpty {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: reply.body)))), promise: nil)
    }
    if reply.isStream, request.method == "GET" { return context.flush() }
    close(context, in: Self.replyTime)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in self.end(context) }
  }

  /// Closes our side first: closing both while something unread is there would take the reply back.
  private func end(_ context: ChannelHandlerContext) {
    context.close(mode: .output, promise: nil)
    close(context, in: Self.goodbyeTime)
  }

  private func stream(_ page: String, _ known: String, now: String, _ context: ChannelHandlerContext) {
    isStreaming = true
    let channel = context.channel
    connections.listen(channel, page: page, version: known)
    connections.tell(page, version: now)
    beat = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.beatTime, delay: Self.beatTime) { _ in
      // Whoever takes nothing any more is gone.
      if channel.isWritable { Connections.send(.beat, to: channel) } else { channel.close(promise: nil) }
    }
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }
}

extension Site {
  /// The present version of the page whose events `route` is.
  fileprivate func version(for route: Route) -> String? {
    if case .events(_, let page, _) = route { version(at: page) } else { nil }
  }
}
