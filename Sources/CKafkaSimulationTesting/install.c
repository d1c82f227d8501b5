#include "CKafkaSimulationTesting.h"

// Swift has no code that runs before `main`; C has.
__attribute__((constructor)) static void install(void) { kafka_simulation_testing_install(); }
