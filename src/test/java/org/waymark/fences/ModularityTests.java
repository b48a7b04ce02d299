package org.waymark.fences;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.waymark.WaymarkApplication;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(WaymarkApplication.class);

    @Test
    void eachModuleUsesOnlyWhatItNames() {
        MODULES.verify();
    }

    /** Into target/spring-modulith-docs, for people to look at. */
    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
