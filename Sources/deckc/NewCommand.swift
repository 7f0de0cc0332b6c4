import ArgumentParser
import DeckBuild
import DeckModel

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a first deck to edit.")

  @Argument(help: "The deck's file name; '.md' is added where it is missing.")
  var name: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let path = name.hasSuffix(".md") ? name : name + ".md"
    do throws(FileError) {
      if FileSystem.status(path) != nil { throw FileError(.cannotCreate, path, "is there already") }
      if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder(folder) }
      try Array(FirstDeck.text.utf8).withUnsafeBufferPointer { bytes throws(FileError) in
        try AtomicFile.write(bytes, to: path, durability: .file)
      }
    } catch {
      throw try report(error, messages)
    }
    StandardStream.output.write("\(VisibleText.of(path)) is ready; 'deckc \(VisibleText.of(path))' compiles it.\n")
  }
}

/// What `deckc new` writes: each sentence shows what it says.
private enum FirstDeck {
  static let text = """
    ---
    title: A first deck
    ---

    # A first deck

    Three dashes start the next slide.

    ---

    ## Steps

    - The first
    - The second <!-- .element: class="fragment" -->
    - The third <!-- .element: class="fragment" -->

    Note: Only you see this, with the key `s`.

    ----

    ### One below

    Four dashes start a slide below.

    ---

    ## Code

    ```python=
    def greet(name):
        return f"Hello, {name}!"
    ```

    :::info
    Boxes are `info`, `success`, `warning` and `danger`.
    :::

    """
}
