package com.mecfsatlas.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource whose path is the name of a file or a number: what ends it is no suffix. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Verbatim {}
