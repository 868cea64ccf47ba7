// Starter
