package org.waymark.library.markdown;

import java.util.regex.Pattern;

/** Which addresses a text may lead to. */
final class Addresses {
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\w\\-./~%?=&+#,:@!]*");
    private static final Pattern ON_THE_PAGE = Pattern.compile("#[\\w\\-]+");
    private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9]{2,20}");
    private static final Pattern MAIL = Pattern.compile("mailto:[\\w.+\\-]+@[\\w.\\-]+\\.[\\w\\-]+");
    private static final Pattern PICTURE = Pattern.compile("/files/[\\w\\-./~%]+");

    private Addresses() {}

    /** https, mailto, tel, an own path or a place on the page. */
    static boolean allowed(String address) {
        return OWN.matcher(address).matches()
                || ON_THE_PAGE.matcher(address).matches()
                || TELEPHONE.matcher(address).matches()
                || MAIL.matcher(address).matches()
                || WebAddress.isWhole(address);
    }

    /** A file of our own: nothing is fetched from anybody else. */
    static boolean picture(String address) {
        return PICTURE.matcher(address).matches() && !address.contains("..");
    }
}
