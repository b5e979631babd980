package com.mecfsatlas.app;

import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.revision.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Another process with the whole atlas open, which edits curated files and takes them up, on and
 * on, and prints the number of each revision once it is acknowledged.
 */
final class EditingProcess {
  static final String SAYS = "revision ";

  /** Should nobody stop it. */
  private static final int MOST = 20_000;

  private final SampleContent content;
  private final OpenAtlas atlas;

  private EditingProcess(SampleContent content, OpenAtlas atlas) {
    this.content = content;
    this.atlas = atlas;
  }

  static Settings settings(Path content, Path home) {
    return Settings.from(
        Map.of("ATLAS_CONTENT", content.toString(), "ATLAS_HOME", home.toString()));
  }

  /** Starts it; what it prints is read from its output. */
  static Process start(Path content, Path home) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                EditingProcess.class.getName(),
                content.toString(),
                home.toString()))
        .redirectErrorStream(true)
        .start();
  }

  public static void main(String[] arguments) throws IOException {
    Path content = Path.of(arguments[0]);
    Progress silent =
        new Progress(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try (OpenAtlas atlas = OpenAtlas.open(settings(content, Path.of(arguments[1])), silent)) {
      atlas.search().begin();
      say(atlas.log().head());
      EditingProcess editing = new EditingProcess(new SampleContent(content), atlas);
      for (long next = atlas.log().head() + 1; next <= MOST; next++) {
        editing.edit(next);
      }
    }
  }

  /** The outcome of a finding goes to and fro, so that what is derived does; the paper has more. */
  private void edit(long number) throws IOException {
    boolean isFound = content.read(SampleContent.RECORD).contains("atlas:outcome-found");
    replace(
        SampleContent.RECORD,
        isFound ? "atlas:outcome-found" : "atlas:outcome-notFound",
        isFound ? "atlas:outcome-notFound" : "atlas:outcome-found");
    replace(SampleContent.PAPER, "\"458-[0-9]+\"", "\"458-" + (462 + number) + "\"");
    LoadReport report = atlas.loader().loadWhatIsRight();
    if (!report.isClean() || report.revisions().isEmpty()) {
      throw new IllegalStateException(report.toString());
    }
    report.revisions().stream().map(Revision::number).forEach(EditingProcess::say);
  }

  /** As an editor does: under another name, then renamed. */
  private void replace(Path file, String from, String to) throws IOException {
    Path part = content.folder().resolve(file + ".part");
    Files.writeString(part, content.read(file).replaceAll(from, to));
    Files.move(part, content.folder().resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void say(long number) {
    System.out.println(SAYS + number);
  }
}
