package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import java.util.List;

/** The faces of the description of the whole dataset. */
public interface DatasetFaces {
  List<Format> formats();

  byte[] spell(Format format);
}
