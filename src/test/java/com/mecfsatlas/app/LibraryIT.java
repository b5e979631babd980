package com.mecfsatlas.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars that the packaged atlas brings. */
class LibraryIT {
  private static final String SERVICES = "META-INF/services/";

  /** So many there were when it was last looked through; one more is a decision. */
  private static final int MOST = 95;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aopalliance",
        "bcprov",
        "commons-beanutils",
        "commons-cli",
        "commons-collections-",
        "encoder",
        "HdrHistogram",
        "jakarta.xml.bind",
        "jbibtex",
        "jcl-over-slf4j",
        "jena-cmds",
        "jena-rdfconnection",
        "jena-shex",
        "jetty-ee11-servlets",
        "jetty-xml",
        "micrometer",
        "prometheus",
        "protobuf",
        "RoaringBitmap",
        "shiro"
      })
  void what_is_never_loaded_is_not_brought(String family) {
    assertThat(Distribution.jars())
        .hasSizeGreaterThan(50)
        .noneMatch(jar -> jar.getFileName().toString().startsWith(family));
  }

  @Test
  void they_do_not_become_more_unnoticed() {
    assertThat(Distribution.jars()).hasSizeLessThanOrEqualTo(MOST);
  }

  @Test
  void each_is_named_in_the_bill_of_materials_and_in_the_notice() throws Exception {
    Path folder = Distribution.packaged();
    String notice = Files.readString(folder.resolve("NOTICE"));
    Set<String> listed =
        StreamSupport.stream(
                new ObjectMapper()
                    .readTree(folder.resolve("bom.json").toFile())
                    .get("components")
                    .spliterator(),
                false)
            .map(each -> each.get("name").asText() + "-" + each.get("version").asText() + ".jar")
            .collect(toSet());
    for (Path jar : Distribution.jars()) {
      String name = jar.getFileName().toString();
      if (!name.startsWith("mecfs-atlas-")) {
        assertThat(listed).contains(name);
        assertThat(notice).contains(":" + name.replaceFirst("-[0-9].*", ":"));
      }
    }
    assertThat(notice).contains("(Apache-2.0)").doesNotContain("Unknown license");
  }

  @Test
  void every_service_that_one_of_them_names_is_there_and_is_one() throws Exception {
    List<URL> addresses = new ArrayList<>();
    for (Path jar : Distribution.jars()) {
      addresses.add(jar.toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader library = new URLClassLoader(addresses.toArray(URL[]::new), platform)) {
      int seen = 0;
      for (Path jar : Distribution.jars()) {
        try (JarFile file = new JarFile(jar.toFile())) {
          for (String service : services(file)) {
            for (String provider : providers(file, service)) {
              Class<?> type = Class.forName(service, false, library);
              assertThat(type)
                  .as("%s of %s", provider, jar.getFileName())
                  .isAssignableFrom(Class.forName(provider, false, library));
              seen++;
            }
          }
        }
      }
      assertThat(seen).isGreaterThan(30);
    }
  }

  private static Set<String> services(JarFile jar) {
    return jar.stream()
        .map(JarEntry::getName)
        .filter(name -> name.startsWith(SERVICES) && name.length() > SERVICES.length())
        .map(name -> name.substring(SERVICES.length()))
        .collect(toSet());
  }

  private static List<String> providers(JarFile jar, String service) throws IOException {
    byte[] bytes = jar.getInputStream(jar.getEntry(SERVICES + service)).readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
