package com.mecfsatlas.app;

import com.mecfsatlas.curation.FileTemplate;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas new}: begins the file of a new record, paper or case definition. */
@Command(
    name = "new",
    description =
        "Begin the file of a new thing: a line to fill in for each property, with what the shapes"
            + " ask of it. A file that is there is not touched.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:written", "1:the file is there already, or the name is no slug"},
    footer = {"  atlas new evidence lusso-1993-infection-natural"})
final class NewCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "evidence (a record), paper or criterion (a case definition).")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "SLUG", description = "The last part of its address.")
  private String slug = "";

  @Option(
      names = "--paper",
      paramLabel = "SLUG",
      description = "The paper that a record reads or that defines a case definition, if not SLUG.")
  private @Nullable String paper;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.CONTENT);

  @Override
  public Integer call() throws IOException {
    Path folder = new Content(options.settings().content()).folder();
    EntityType type =
        EntityType.ofSegment(kind)
            .filter(FileTemplate.kinds()::contains)
            .orElseThrow(() -> new CommandException(unknown()));
    Slug name = slug(slug);
    Path file = folder.resolve("data").resolve(FileTemplate.place(type, name).orElseThrow());
    String text =
        new FileTemplate(folder.resolve("ontology"))
            .text(type, name, slug(paper == null ? slug : paper), LocalDate.now(ZoneOffset.UTC));
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          file + " is there already: edit it, or choose another slug, such as " + name + "-2", e);
    }
    System.out.println(
        folder.relativize(file) + " is to be filled in; atlas validate names what is missing");
    return 0;
  }

  private String unknown() {
    String kinds =
        FileTemplate.kinds().stream()
            .map(EntityType::segment)
            .sorted()
            .collect(Collectors.joining(", "));
    return "a "
        + kind
        + " has no file of its own: kinds that have are "
        + kinds
        + "; for others copy a neighbour in the file of their kind below data/curated/";
  }

  private static Slug slug(String text) {
    return Slug.parse(text)
        .orElseThrow(
            () ->
                new CommandException(
                    "\"" + text + "\" is no slug: use lower-case letters, digits and hyphens"));
  }
}
