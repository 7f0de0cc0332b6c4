import NIOCore

/// Lets the head of one request through, and nothing behind it; gives up on one that is too long or takes too long.
final class HeadHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  enum Failure: Error {
    case lineTooLong, fieldsTooLong, tooSlow
  }

  private static let time = TimeAmount.seconds(10)
  /// A client that goes on sending this many bytes is not worth an answer.
  private static let mostIgnored = 1 << 20

  private var meter = HeadMeter()
  private var hasBegun = false
  private var ignored = 0
  private var deadline: Scheduled<Void>?

  func channelActive(context: ChannelHandlerContext) {
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: Self.time) {
      // Browsers connect before they know what they want; nothing is to be said to those who have said nothing.
      if self.hasBegun { context.fireErrorCaught(Failure.tooSlow) } else { context.close(promise: nil) }
    }
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    let head = bytes.readSlice(length: meter.take(bytes.readableBytesView)) ?? ByteBuffer()
    hasBegun = true
    ignored += bytes.readableBytes
    if ignored > Self.mostIgnored { return context.close(promise: nil) }
    guard head.readableBytes > 0 else { return }
    if meter.state != .open { deadline?.cancel() }
    switch meter.state {
    case .open, .ended: context.fireChannelRead(wrapInboundOut(head))
    case .lineTooLong: context.fireErrorCaught(Failure.lineTooLong)
    case .fieldsTooLong: context.fireErrorCaught(Failure.fieldsTooLong)
    }
  }
}
