#ifndef C_KAFKA_SIMULATION_TESTING_H
#define C_KAFKA_SIMULATION_TESTING_H

/// Has exploring watch the expectations of test libraries. It is called before `main` of every program that links it, which
/// is how a test target says that it wants it: by depending on it.
void kafka_simulation_testing_install(void);

#endif
