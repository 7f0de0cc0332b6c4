/// A growable run of bytes that output is built in: one owner, no reference counting, no bounds checks on
/// the way.
package struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  package internal(set) var count = 0
  @usableFromInline var capacity: Int

  package init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes so far; valid until the next `put`.
  @inlinable package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  package func array() -> [UInt8] { Array(bytes) }

  package func string() -> String { String(decoding: bytes, as: UTF8.self) }

  @inlinable @inline(__always)
  package mutating func put(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inlinable @inline(__always)
  package mutating func put(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress, run.count > 0 else { return }
    put(start, run.count)
  }

  @inlinable @inline(__always)
  package mutating func put(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (base + count).update(from: start, count: length)
    count += length
  }

  @inlinable @inline(__always)
  package mutating func put(_ literal: StaticString) { put(literal.utf8Start, literal.utf8CodeUnitCount) }

  package mutating func put(string: String) {
    var string = string
    string.withUTF8 { put($0) }
  }

  package mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

  package mutating func put(decimal value: Int) { put(string: String(value)) }

  package mutating func removeLast(_ n: Int) { count -= min(n, count) }

  /// Makes room for `more` bytes behind those that are there.
  @inlinable @inline(__always)
  package mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
