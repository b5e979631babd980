package com.mecfsatlas.representation.html;

/** How dark a square of a matrix is: the more studies it holds, the darker. */
public enum Tint {
  LIGHT("h1", "1 or 2"),
  MIDDLE("h2", "3 to 5"),
  DARK("h3", "6 or more");

  private final String style;
  private final String words;

  Tint(String style, String words) {
    this.style = style;
    this.words = words;
  }

  public static Tint of(int studies) {
    return studies > 5 ? DARK : studies > 2 ? MIDDLE : LIGHT;
  }

  /** Its class. */
  public String style() {
    return style;
  }

  /** How many studies it stands for. */
  public String words() {
    return words;
  }
}
