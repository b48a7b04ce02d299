package org.waymark.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page. On public pages it is the same for everyone: nobody is signed in there and there is no token.
 *
 * @param path of the request, without its query
 * @param demo whether to show the band of the demonstration
 * @param signedIn whether this page belongs to a signed-in person
 * @param csrfToken to be posted back by forms; null on public pages
 * @param address of this page for everyone to cite: the unit's own, without a query
 * @param notice what the unit tells everyone above each public page; null: nothing
 * @param flash what was just done, said once
 * @param footerLinks pages that belong to every page, such as privacy
 */
public record Shell(
        String serviceName,
        String path,
        boolean demo,
        boolean signedIn,
        @Nullable String personName,
        @Nullable String csrfToken,
        String csrfParameter,
        String address,
        @Nullable String notice,
        @Nullable String flash,
        Assets assets,
        List<NavItem> navigation,
        List<NavItem> footerLinks) {
    public Shell {
        navigation = List.copyOf(navigation);
        footerLinks = List.copyOf(footerLinks);
    }
}
