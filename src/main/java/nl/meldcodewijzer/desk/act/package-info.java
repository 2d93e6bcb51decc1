/** What needs several features at once. */
@NullMarked
package nl.meldcodewijzer.desk.act;

import org.jspecify.annotations.NullMarked;
