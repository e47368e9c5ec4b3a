/** The files of a folder, through the links in it. */
@NullMarked
package nurture.folder;

import org.jspecify.annotations.NullMarked;
