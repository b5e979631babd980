/** The data provider of the Open Archives Initiative (OAI-PMH 2.0). */
@NullMarked
package com.mecfsatlas.harvest.oaipmh;

import org.jspecify.annotations.NullMarked;
