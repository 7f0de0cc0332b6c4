import Foundation
import Testing

@testable import DeckBuild

@Suite struct OrderedRunTests {
  @Test(arguments: [1, 2, 5, 100]) func resultsComeInOrder(_ jobs: Int) {
    let order = runInOrder(40, jobs: jobs, state: [Int]()) { number in
      Thread.sleep(forTimeInterval: number % 3 == 0 ? 0.002 : 0)
      return number
    } take: {
      $0.append($1)
    }
    #expect(order == Array(0..<40))
  }

  @Test func nothingToDo() {
    #expect(runInOrder(0, jobs: 4, state: 7, work: { $0 }, take: { $0 += $1 }) == 7)
  }
}
