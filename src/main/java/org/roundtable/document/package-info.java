/** Documents in words, alike as tagged PDF, Word, Markdown and a web page; QR codes. */
@NullMarked
package org.roundtable.document;

import org.jspecify.annotations.NullMarked;
