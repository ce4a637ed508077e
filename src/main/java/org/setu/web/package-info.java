/**
 * What every page shares: who looks and in which language, rendering, redirects, notices, assets, and the answers to what goes wrong.
 *
 * <p>Knows no module but {@code shared}. Modules' own pages and API resources live in their {@code web} sub-packages.
 */
@NullMarked
package org.setu.web;

import org.jspecify.annotations.NullMarked;
