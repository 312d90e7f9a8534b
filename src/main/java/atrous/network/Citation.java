package atrous.network;

import java.util.Optional;

/**
 * Where a network was published.
 *
 * @param title of the work, as its authors wrote it
 * @param venue where it appeared
 * @param arxiv its number there
 */
public record Citation(String authors, int year, String title, String venue, Optional<String> arxiv) {

    static Citation of(String authors, int year, String title, String venue, String arxiv) {
        return new Citation(authors, year, title, venue, Optional.of(arxiv));
    }
}
