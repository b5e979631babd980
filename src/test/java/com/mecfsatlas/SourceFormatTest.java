package com.mecfsatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void every_source_file_is_as_the_formatter_writes_it() throws Exception {
    List<Path> files = SourceFormat.files();
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      assertThat(Files.readString(file).equals(SourceFormat.formatted(file)))
          .as("%s is formatted (mvn test-compile exec:exec@format mends it)", file)
          .isTrue();
    }
  }
}
