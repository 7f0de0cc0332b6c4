/// The default root of a deck's files (`settlements`, "Root").
enum CourseRoot {
  /// The nearest folder from `folder` upwards that has a `course.yml`, as far as the repository's own folder goes; else
  /// `folder` itself.
  static func of(_ folder: String) -> String {
    guard var place = FileSystem.realPath(folder) else { return folder }
    while true {
      if FileSystem.status(place + "/course.yml")?.isRegular == true { return place }
      if FileSystem.status(place + "/.git") != nil { return folder }
      guard let parent = FileSystem.parent(of: place) else { return folder }
      place = parent
    }
  }
}
