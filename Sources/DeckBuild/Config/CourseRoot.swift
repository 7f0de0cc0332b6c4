/// The folder of the course that a deck belongs to (`settlements`, "Root").
enum CourseRoot {
  /// The nearest folder from `folder` upwards that has a `course.yml`, as far as the repository's own folder goes.
  static func around(_ folder: String) -> String? {
    guard var place = FileSystem.realPath(folder) else { return nil }
    while true {
      if FileSystem.status(place + "/course.yml")?.isRegular == true { return place }
      if FileSystem.status(place + "/.git") != nil { return nil }
      guard let parent = FileSystem.parent(of: place) else { return nil }
      place = parent
    }
  }

  /// That folder, else `folder` itself.
  static func of(_ folder: String) -> String { around(folder) ?? folder }
}
