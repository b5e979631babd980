package com.mecfsatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas config}: what each setting is, and who said so. */
@Command(
    name = "config",
    description =
        "Print each setting, its value, and where that comes from: the command line, the"
            + " environment, a line of the settings file, or the default.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:all settings can be used"},
    footer = {
      "  atlas config",
      "  atlas config --port=8081 --public-url=https://atlas.example.org"
    })
final class ConfigCommand implements Callable<Integer> {
  @Mixin private final SettingOptions options = new SettingOptions(Setting.all());

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    for (Setting<?> setting : Setting.all()) {
      SettingValue value = configuration.value(setting);
      System.out.printf(
          "%-16s  %-40s  %s%n", setting.key(), written(configuration, setting), value.source());
    }
    return ExitCode.DONE;
  }

  /** As it can be written into a settings file: paths whole, defaults filled in. */
  private static String written(Configuration configuration, Setting<?> setting) {
    return setting.form().equals(ValueForm.FOLDER)
        ? configuration.get(setting).toString()
        : configuration.value(setting).text();
  }
}
