package com.mecfsatlas.sparql;

/**
 * Text that a regular expression can only read until the deadline. A matcher cannot be interrupted,
 * and a long pattern takes long for each character.
 */
final class TimedText implements CharSequence {
  private static final int STEPS_BETWEEN_LOOKS = 64;
  private final String text;
  private final Deadline deadline;
  private int steps;

  TimedText(String text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    if (++steps % STEPS_BETWEEN_LOOKS == 0) {
      deadline.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
