package com.mecfsatlas.app;

import java.nio.file.Path;

/**
 * What somebody said of a setting.
 *
 * @param written how it was said, as messages repeat it
 * @param source where it was said
 * @param base the folder from which relative paths go
 */
record SettingValue(String text, String written, String source, Path base) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  static SettingValue ofOption(Setting<?> setting, String text) {
    return new SettingValue(text, setting.option() + "=" + text, "the command line", HERE);
  }

  static SettingValue ofVariable(Setting<?> setting, String text) {
    return new SettingValue(text, setting.variable() + "=" + text, "the environment", HERE);
  }

  static SettingValue ofFile(SettingsFile.Line line) {
    return new SettingValue(
        line.value(), line.key() + "=" + line.value(), line.place(), line.folder());
  }

  static SettingValue byDefault(Setting<?> setting, String text) {
    return new SettingValue(text, setting.key() + "=" + text, "default", HERE);
  }

  /**
   * The value.
   *
   * @throws SettingException where it is not allowed
   */
  <T> T as(ValueForm<T> form) {
    try {
      return form.read(text, base);
    } catch (IllegalArgumentException e) {
      throw new SettingException(
          written + " in " + source + " cannot be used: give " + form.allowed(), e);
    }
  }
}
