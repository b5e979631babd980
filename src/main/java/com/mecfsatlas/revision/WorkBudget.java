package com.mecfsatlas.revision;

import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.mecfsatlas.model.Sha256;
import java.security.MessageDigest;

/**
 * The work that labelling the blank nodes of one graph may cost (RDFC-1.0, 7.1: dataset poisoning).
 * It is counted in steps and in bytes hashed, not by the clock, so that one graph is not refused on
 * a slow machine and accepted on another.
 */
final class WorkBudget implements RdfCanonTicker {
  /** Some tenths of a second of the algorithm; the hardest graph of the atlas takes 131. */
  private static final long STEPS = 200_000;

  /** Blank nodes that are alike but not joined take 8 for each statement. */
  private static final long STEPS_BY_SIZE = 10;

  /** Hashing so many bytes is one step. */
  private static final int BYTES = 256;

  private final MessageDigest digest = new Metered();
  private long steps = STEPS;

  /** What is due to the size of the graph is not held against it: one statement of this length. */
  void allow(int characters) {
    steps += STEPS_BY_SIZE * (1 + characters / BYTES);
  }

  /** SHA-256 that is paid from this budget. */
  MessageDigest digest() {
    return digest;
  }

  @Override
  public void tick() {
    spend(1);
  }

  private void spend(long count) {
    steps -= count;
    if (steps < 0) {
      throw new IllegalStateException("more work than a graph of this size may cost");
    }
  }

  private final class Metered extends MessageDigest {
    private final MessageDigest sha256 = Sha256.start();

    Metered() {
      super("SHA-256");
    }

    @Override
    protected void engineUpdate(byte input) {
      sha256.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
      spend(length / BYTES);
      sha256.update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
      return sha256.digest();
    }

    @Override
    protected void engineReset() {
      sha256.reset();
    }
  }
}
