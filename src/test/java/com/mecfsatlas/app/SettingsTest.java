package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.sparql.QueryLimits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is configured, and what is said where it cannot be. */
class SettingsTest {
  @TempDir private Path home;

  @Test
  void the_command_line_goes_before_the_environment_that_before_the_file_that_before_the_default()
      throws IOException {
    file("port = 1\nquery-seconds = 2\nquery-rows = 3\n");
    Map<String, String> environment =
        Map.of("ATLAS_HOME", home.toString(), "ATLAS_PORT", "10", "ATLAS_QUERY_SECONDS", "20");
    Configuration read = Configuration.read(Map.of(Setting.PORT, "100"), null, environment);
    assertThat(read.get(Setting.PORT)).isEqualTo(100);
    assertThat(read.get(Setting.QUERY_SECONDS)).isEqualTo(20);
    assertThat(read.get(Setting.QUERY_ROWS)).isEqualTo(3);
    assertThat(read.get(Setting.HOST)).isEqualTo("localhost");
    assertThat(
            Stream.of(Setting.PORT, Setting.QUERY_SECONDS, Setting.QUERY_ROWS, Setting.HOST)
                .map(setting -> read.value(setting).source()))
        .containsExactly(
            "the command line",
            "the environment",
            home.resolve("atlas.properties") + ":3",
            "default");
  }

  @Test
  void the_file_that_the_command_line_names_goes_before_that_of_the_environment_and_of_the_home()
      throws IOException {
    file("port = 1\n");
    Path second = Files.writeString(home.resolve("second.properties"), "port = 2\n");
    Path third = Files.writeString(home.resolve("third.properties"), "port = 3\n");
    assertThat(port(null, Map.of("ATLAS_HOME", home.toString()))).isEqualTo(1);
    Map<String, String> named =
        Map.of("ATLAS_HOME", home.toString(), "ATLAS_CONFIG", second.toString());
    assertThat(port(null, named)).isEqualTo(2);
    assertThat(port(third, named)).isEqualTo(3);
  }

  @Test
  void a_path_in_a_file_goes_from_the_folder_of_the_file() throws IOException {
    Path file = Files.writeString(home.resolve("my.properties"), "home = store\ncontent = ..\n");
    Configuration read = Configuration.read(Map.of(), file, Map.of());
    assertThat(read.get(Setting.HOME)).isEqualTo(home.resolve("store"));
    assertThat(read.get(Setting.CONTENT)).isEqualTo(home.getParent());
  }

  @Test
  void the_file_in_the_home_cannot_say_where_the_home_is() throws IOException {
    file("port = 1\nhome = /elsewhere\n");
    assertThatThrownBy(() -> Settings.from(Map.of("ATLAS_HOME", home.toString())))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("atlas.properties:2")
        .hasMessageContaining("--config");
  }

  @Test
  void the_usual_address_of_readers_is_host_and_port() {
    assertThat(settings("ATLAS_HOST", "atlas.example.org").publicUrl())
        .isEqualTo(URI.create("http://atlas.example.org:8080"));
    assertThat(settings("ATLAS_HOST", "::1").publicUrl())
        .isEqualTo(URI.create("http://[::1]:8080"));
  }

  @Test
  void the_limits_of_queries_are_what_is_said() {
    Settings settings =
        Settings.from(
            Map.of(
                "ATLAS_QUERY_SECONDS", "3",
                "ATLAS_QUERY_ROWS", "4",
                "ATLAS_QUERY_MEGABYTES", "1",
                "ATLAS_QUERY_PARALLEL", "6",
                "ATLAS_CLIENT_PARALLEL", "5",
                "ATLAS_CLIENT_BURST", "7",
                "ATLAS_CLIENT_RATE", "8",
                "ATLAS_CACHE_MEGABYTES", "9"));
    assertThat(settings.limits().time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.limits().rows()).isEqualTo(4);
    assertThat(settings.limits().resultBytes()).isEqualTo(1 << 20);
    assertThat(settings.limits().concurrent()).isEqualTo(6);
    assertThat(settings.limits().perClient().concurrent()).isEqualTo(5);
    assertThat(settings.limits().perClient().burst()).isEqualTo(7);
    assertThat(settings.limits().perClient().perSecond()).isEqualTo(8);
    assertThat(settings.cacheBytes()).isEqualTo(9 << 20);
  }

  @Test
  void who_says_nothing_has_the_limits_of_the_public_service() {
    assertThat(Settings.from(Map.of()).limits()).isEqualTo(QueryLimits.PUBLIC);
  }

  @Test
  void an_empty_variable_says_nothing() {
    assertThat(settings("ATLAS_PORT", "").port()).isEqualTo(8080);
  }

  @Test
  void several_endpoints_have_spaces_between_them() {
    assertThat(
            settings("ATLAS_SERVICE_ALLOW", " https://a.example/sparql  http://b.example/q ")
                .reach()
                .services())
        .containsExactlyInAnyOrder(
            URI.create("https://a.example/sparql"), URI.create("http://b.example/q"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port | eighty | a whole number from 0 to 65535",
        "port | 70000 | a whole number from 0 to 65535",
        "port | -1 | a whole number from 0 to 65535",
        "port | 99999999999999999999 | a whole number from 0 to 65535",
        "port | tcp://10.0.0.1:80 | a whole number from 0 to 65535",
        "query-seconds | 0 | a whole number from 1 to 3600",
        "query-seconds | 1.5 | a whole number from 1 to 3600",
        "watch | yes | true or false",
        "behind-proxy | TRUE | true or false",
        "host | not a host | a host name",
        "host | http://localhost | a host name",
        "public-url | not an address | without a path",
        "public-url | /here | without a path",
        "public-url | ftp://example.org | without a path",
        "public-url | https://example.org/atlas | without a path",
        "public-url | https://example.org/?a | without a path",
        "public-url | https://user@example.org | without a path",
        "admin-email | nobody | an e-mail address",
        "admin-email | two@example.org words | an e-mail address",
        "admin-email | <a>@example.org | an e-mail address",
        "service-allow | https://a.example/ file:///etc/passwd | http or https addresses",
      })
  void a_value_that_cannot_be_used_is_told_with_its_name_its_place_and_what_is_allowed(
      String key, String value, String allowed) throws IOException {
    Setting<?> setting = setting(key);
    assertThatThrownBy(() -> settings(setting.variable(), value))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(setting.variable() + "=" + value + " in the environment")
        .hasMessageContaining(allowed);
    assertThatThrownBy(() -> Configuration.read(Map.of(setting, value), null, Map.of()))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("--" + key + "=" + value + " in the command line")
        .hasMessageContaining(allowed);
    file("\n" + key + " = " + value + "\n");
    assertThatThrownBy(() -> Settings.from(Map.of("ATLAS_HOME", home.toString())))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(key + "=" + value + " in " + home.resolve("atlas.properties") + ":2")
        .hasMessageContaining(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "ATLAS_PROT, ATLAS_PORT",
    "ATLAS_PUBLICURL, ATLAS_PUBLIC_URL",
    "ATLAS_CONFIGS, ATLAS_CONFIG"
  })
  void a_variable_of_ours_that_is_no_setting_is_refused_with_the_nearest_that_is(
      String written, String meant) {
    assertThatThrownBy(() -> settings(written, "1"))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(written + " in the environment")
        .hasMessageContaining("nearest is " + meant + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MONGODB_ATLAS_TOKEN", "PATH", "atlas_port"})
  void variables_of_others_are_none_of_our_business(String name) {
    assertThat(settings(name, "x").port()).isEqualTo(8080);
  }

  @Test
  void the_variables_of_the_start_script_are_known() throws IOException {
    Set<String> read =
        Pattern.compile("\\bATLAS_[A-Z_]+")
            .matcher(Files.readString(Path.of("src/main/bin/atlas")))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(read).containsAll(SettingNames.OF_THE_START_SCRIPT);
    SettingNames.requireVariables(
        read.stream().collect(Collectors.toMap(name -> name, name -> "x")));
  }

  @Test
  void every_setting_that_is_declared_is_listed_and_read() throws IllegalAccessException {
    assertThat(Setting.all()).hasSizeGreaterThan(10);
    Set<Object> fields =
        Arrays.stream(Setting.class.getDeclaredFields())
            .filter(field -> field.getType() == Setting.class)
            .map(SettingsTest::value)
            .collect(Collectors.toSet());
    assertThat(Set.<Object>copyOf(Setting.all())).isEqualTo(fields);
    assertThat(Setting.all().stream().map(Setting::key)).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> every_setting_has_a_default_that_can_be_used_and_one_sentence() {
    Configuration read = Configuration.read(Map.of(), null, Map.of());
    return Setting.all().stream()
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.key(),
                    () -> {
                      assertThat(read.get(setting)).isNotNull();
                      assertThat(read.value(setting).source()).isEqualTo("default");
                      assertThat(setting.sentence()).endsWith(".").hasSizeGreaterThan(20);
                    }));
  }

  @Test
  void a_settings_file_that_is_named_and_not_there_is_told() {
    assertThatThrownBy(() -> settings("ATLAS_CONFIG", "/no/such.properties"))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("/no/such.properties");
  }

  private static Object value(Field field) {
    try {
      return Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Setting<?> setting(String key) {
    return Setting.all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private static Settings settings(String variable, String value) {
    return Settings.from(Map.of(variable, value));
  }

  private static long port(@Nullable Path file, Map<String, String> environment) {
    return Configuration.read(Map.of(), file, environment).get(Setting.PORT);
  }

  private void file(String text) throws IOException {
    Files.writeString(home.resolve("atlas.properties"), text);
  }
}
