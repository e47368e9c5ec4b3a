/** YAML as people write it by hand: read strictly, and with the places of everything. */
@NullMarked
package nurture.yaml;

import org.jspecify.annotations.NullMarked;
