package com.mecfsatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each setting is and who said so: the command line before the environment, the environment
 * before the settings file, the file before the default.
 */
final class Configuration {
  private static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]+)}");

  private final Map<Setting<?>, SettingValue> values;

  private Configuration(Map<Setting<?>, SettingValue> values) {
    this.values = values;
  }

  /**
   * Reads them.
   *
   * @param options what stands on the command line, by setting
   * @param file the settings file that the command line names, if it does
   * @throws SettingException where a name or a value is wrong, or the file cannot be read
   */
  static Configuration read(
      Map<Setting<?>, String> options, @Nullable Path file, Map<String, String> environment) {
    SettingNames.requireVariables(environment);
    Map<Setting<?>, SettingValue> said = new LinkedHashMap<>();
    for (Setting<?> setting : Setting.all()) {
      Optional.ofNullable(options.get(setting))
          .map(text -> SettingValue.ofOption(setting, text))
          .or(() -> variable(setting, environment))
          .ifPresent(value -> said.put(setting, value));
    }
    lines(said, file, environment)
        .forEach(
            (key, line) ->
                Setting.all().stream()
                    .filter(setting -> setting.key().equals(key))
                    .forEach(setting -> said.putIfAbsent(setting, SettingValue.ofFile(line))));
    Map<Setting<?>, SettingValue> values = new LinkedHashMap<>();
    for (Setting<?> setting : Setting.all()) {
      SettingValue value = said.get(setting);
      values.put(setting, value == null ? byDefault(setting, values) : value);
    }
    Configuration configuration = new Configuration(values);
    Setting.all().forEach(configuration::get);
    return configuration;
  }

  /** The value of {@code setting}. */
  <T> T get(Setting<T> setting) {
    return value(setting).as(setting.form());
  }

  /** What was said of {@code setting}, and where. */
  SettingValue value(Setting<?> setting) {
    return Objects.requireNonNull(values.get(setting));
  }

  /** A variable that is empty says nothing, as those of container files often are. */
  private static Optional<SettingValue> variable(
      Setting<?> setting, Map<String, String> environment) {
    return Optional.of(environment.getOrDefault(setting.variable(), ""))
        .filter(text -> !text.isEmpty())
        .map(text -> SettingValue.ofVariable(setting, text));
  }

  private static Map<String, SettingsFile.Line> lines(
      Map<Setting<?>, SettingValue> said, @Nullable Path file, Map<String, String> environment) {
    String named = environment.getOrDefault(SettingNames.FILE_VARIABLE, "");
    if (file != null) {
      return SettingsFile.read(file);
    }
    return named.isEmpty() ? linesInHome(said) : SettingsFile.read(Path.of(named));
  }

  /** Of the file in the home, which cannot say where the home is. */
  private static Map<String, SettingsFile.Line> linesInHome(Map<Setting<?>, SettingValue> said) {
    Path home =
        said.getOrDefault(Setting.HOME, byDefault(Setting.HOME, Map.of())).as(ValueForm.FOLDER);
    Path file = home.resolve(SettingsFile.NAME);
    if (!Files.exists(file)) {
      return Map.of();
    }
    Map<String, SettingsFile.Line> lines = SettingsFile.read(file);
    SettingsFile.Line line = lines.get(Setting.HOME.key());
    if (line != null) {
      throw new SettingException(
          "home in "
              + line.place()
              + " cannot be heeded: this file was found in the home. Remove"
              + " the line, or name the file by --config or "
              + SettingNames.FILE_VARIABLE);
    }
    return lines;
  }

  private static SettingValue byDefault(Setting<?> setting, Map<Setting<?>, SettingValue> before) {
    String text =
        REFERENCE
            .matcher(setting.otherwise())
            .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), before)));
    return SettingValue.byDefault(setting, text);
  }

  private static String text(String key, Map<Setting<?>, SettingValue> before) {
    return before.entrySet().stream()
        .filter(each -> each.getKey().key().equals(key))
        .map(each -> each.getValue().as(each.getKey().form()).toString())
        .findFirst()
        .orElseThrow();
  }
}
