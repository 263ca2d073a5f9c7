package io.github.casereview.validation.junit;

import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.waiver.Waivers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * The reviews of a folder with the waivers that they are checked with.
 *
 * <p>Each test reads the waivers anew, so that none hangs on which others ran, or in which order.
 */
final class WaivedFiles {
    private final List<Path> reviews;
    private final ReviewChecker checker;
    private final Path waivers;

    WaivedFiles(List<Path> files, ReviewChecker checker, Path waivers) {
        Path decided = waivers.toAbsolutePath().normalize();
        this.reviews = files.stream()
                .filter(file -> !file.toAbsolutePath().normalize().equals(decided))
                .toList();
        this.checker = checker;
        this.waivers = waivers;
    }

    List<Path> reviews() {
        return reviews;
    }

    ReviewFile review(Path file) {
        return ReviewFile.of(file, waiving());
    }

    /** The waivers themselves, after all reviews were checked. */
    ReviewFile waivers() {
        return new ReviewFile(waivers, this::reportOnWaivers);
    }

    private Report reportOnWaivers() {
        ReviewChecker waiving = waiving();
        reviews.forEach(waiving::check);
        return waiving.waiverReport();
    }

    private ReviewChecker waiving() {
        ReadResult<Waivers> decided = ReviewJson.waiversReader().read(waivers);
        return checker.waiving(decided, Clock.system(ZoneId.of("Europe/London")));
    }
}
