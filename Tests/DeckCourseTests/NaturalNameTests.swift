import Testing

@testable import DeckCourse

struct NaturalNameTests {
  @Test(arguments: [
    ("week01", "Week 1"), ("week10-loops_and-more", "Week 10: loops and more"), ("week00-setup", "Week 0: setup"),
    ("week-0-intro", "Week 0: intro"), ("Lab_03-trees2", "Lab 3: trees 2"), ("part0", "Part 0"), ("lec007", "Lec 7"),
    ("00-intro", "Intro"), ("3_more loops", "More loops"), ("0", "0"), ("000", "000"), ("2000s", "2000s"),
    ("2024-spring", "2024 spring"), ("spring-2024", "Spring 2024"), ("week1-2", "Week 1 2"), ("01-15-x", "01 15 x"),
    ("a00b", "A00b"), ("v2.0", "V2.0"), ("python3.12", "Python 3.12"), ("", ""), ("--", "--"), ("日本", "日本"),
    ("日本01-x", "日本 1: x"),
  ])
  func aFoldersName(_ name: String, _ title: String) { #expect(NaturalName(name).ofFolder == title) }

  @Test(arguments: [
    ("week01-loops_and-more", "Loops and more"), ("2-sets", "Sets"), ("day1", "Day 1"), ("exam-2024-a", "Exam 2024 a"),
    ("notes", "Notes"), ("07", "07"),
  ])
  func aDecksName(_ name: String, _ title: String) { #expect(NaturalName(name).ofDeck == title) }
}
